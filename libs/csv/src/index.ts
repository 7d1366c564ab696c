export { HEADINGS, meansField, plainHeading } from './headings';
export { type CsvRow, readCsv, readRecords } from './read-csv';
export { CsvError } from './records';
