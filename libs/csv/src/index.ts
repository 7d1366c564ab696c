export { decodeText } from './decode-text';
export { CsvError, type CsvRow, readCsv } from './read-csv';
