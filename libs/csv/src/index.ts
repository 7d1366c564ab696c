export { CsvError, type CsvRow, readCsv, readRecords } from './read-csv';
