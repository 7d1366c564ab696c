/**
 * A table that has a trigger needs its function before the files of `../functions` are applied, which need all tables. This one does nothing;
 * the file that has the body replaces it.
 * @param row `NEW` of a trigger before a row is written, which would skip the row with `NULL`.
 */
export function triggerFunction(name: string, row: 'NULL' | 'NEW' = 'NULL'): string {
  return `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN ${row}; END';`;
}
