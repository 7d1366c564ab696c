const UNREACHABLE = /^(ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECTION_REFUSED|TIMEOUT)/;
/** PostgreSQL manual, appendix A: undefined table and function; bad password, user or database. */
const NOT_MIGRATED = ['42P01', '42883'];
const NOT_WELCOME = ['28000', '28P01', '3D000'];

/**
 * A failure and its remedy in one line.
 * @param variable of the store that the failed call used.
 */
export function explain(error: unknown, variable = 'DATABASE_URL'): string {
  const { message, code = causeOf(error) } = error as NodeJS.ErrnoException;
  const line = (message || code || String(error))
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('; ');
  if (NOT_MIGRATED.includes(code)) return 'the database is empty or too old: run the verb migrate';
  if (NOT_WELCOME.includes(code)) return `${variable}: ${line}; correct the user, password or database in it`;
  const named = line.startsWith(`${variable}: `) ? line : `${variable}: ${line}`;
  if (UNREACHABLE.test(code)) return `${named}; nothing answers there: is it running, and is that its address?`;
  return line;
}

function causeOf(error: unknown): string {
  return ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '';
}
