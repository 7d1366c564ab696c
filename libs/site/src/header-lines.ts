const MAX_LINES = 60;
const MAX_LINE = 200;

/** Between the cookies of one line, not within the date of one. */
const NEXT_COOKIE = /,\s*(?=[^;,=\s]{1,100}=)/;

/** The headers of an answer as lines, `server: nginx`, in lower case names; of a cookie its name only, `set-cookie: PHPSESSID`. Pure. */
export function headerLines(headers: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    name === 'set-cookie' ? cookieNames(value).map((cookie) => `${name}: ${cookie}`) : [`${name}: ${value}`],
  );
  return lines.slice(0, MAX_LINES).map((line) => line.slice(0, MAX_LINE));
}

function cookieNames(value: string): string[] {
  const names = value.split(NEXT_COOKIE).map((cookie) => cookie.split('=', 1)[0]?.trim() ?? '');
  return [...new Set(names.filter(Boolean))];
}
