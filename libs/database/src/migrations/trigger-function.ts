/**
 * A table that has a trigger needs its function before the files of `../functions` are applied, which need all tables. This one does nothing;
 * the file that has the body replaces it.
 */
export function triggerFunction(name: string): string {
  return `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';`;
}
