export { HEADINGS, meansField, plainHeading } from './headings';
export { CsvError, type CsvRow, readCsv, readRecords } from './read-csv';
