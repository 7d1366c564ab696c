import { UsageError } from './failures';
import { oneLine } from './show';

/** How the server understood the columns of a table. */
export interface ColumnsRead {
  /** Field by the name of its column. */
  readonly used: Readonly<Record<string, unknown>>;
  readonly ignored: readonly string[];
}

/** `['email=E-mail 1']` as `{ email: 'E-mail 1' }`. @throws UsageError for what is no such pair, and for a field that is mapped twice. */
export function columnMap(pairs: readonly string[] | undefined): Record<string, string> | undefined {
  if (!pairs?.length) return undefined;
  const map: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || !field || !column)
      throw new UsageError(`--map takes a field and its column, e.g. --map "email=E-mail 1", not "${pair}".`);
    if (Object.hasOwn(map, field)) throw new UsageError(`--map names the field ${field} twice.`);
    map[field] = column;
  }
  return map;
}

/** `email ← E-mail 1`, one line for each column that is read. */
export function columnsText({ used, ignored }: ColumnsRead): string {
  const lines = Object.entries(used).map(([column, field]) => `  ${oneLine(field)} ← ${oneLine(column)}`);
  if (ignored.length) lines.push(`  not read: ${ignored.map(oneLine).join(', ')}`);
  return [`Columns (--map FIELD=COLUMN corrects them):`, ...lines].join('\n');
}

/** Headings of a column of company names, without signs and case. */
const COMPANY_HEADINGS = [
  'companyname',
  'company',
  'organization',
  'organisation',
  'account',
  'accountname',
  'name',
  'firma',
  'unternehmen',
  'entreprise',
  'empresa',
];

/** Which column holds the names of companies: the one that is mapped, else the one whose heading says so. @throws UsageError */
export function companyColumn(headings: readonly string[], map: Readonly<Record<string, string>> = {}): number {
  const unknown = Object.keys(map).find((field) => field !== 'company_name');
  if (unknown !== undefined) throw new UsageError(`--map knows the field company_name here, not ${unknown}.`);
  const wanted = map['company_name'];
  const plain = headings.map((heading) =>
    heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_.-]/g, ''),
  );
  const at =
    wanted === undefined
      ? COMPANY_HEADINGS.map((heading) => plain.indexOf(heading)).find((column) => column >= 0)
      : headings.findIndex((heading) => heading.trim() === wanted);
  if (at !== undefined && at >= 0) return at;
  const choice = headings.map((heading) => `"${oneLine(heading)}"`).join(', ');
  throw new UsageError(
    wanted === undefined
      ? `No column is known to hold names of companies: say --map company_name=COLUMN with one of ${choice}.`
      : `There is no column "${wanted}"; there are ${choice}.`,
  );
}
