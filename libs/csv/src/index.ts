export { decodeText } from './decode-text';
export { CsvError, type CsvRow, readCsv, readRecords } from './read-csv';
