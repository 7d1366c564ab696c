export { type ColumnMap, type ColumnUse, columnUses, confirmedUses, fieldValues, listColumns, parseColumnMap } from './columns';
export { type Field, FIELDS } from './headings';
export { CsvError } from './records';
export { readTable, rowsByName, type Table, type TableRow, type TableRules } from './table';
export { partsOfName } from './whole-name';
