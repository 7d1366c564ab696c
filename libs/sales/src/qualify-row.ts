import { countryCodeOf, isPlaceholder, keptOut } from '@modernleads/cells';
import { compileValidator, type ErrorDetail, FitQuestion } from '@modernleads/contracts';
import type { LeftOut } from './lookup-question';
import { type PinnedQuestion, readDomain } from './qualify';

/** Besides the domain: one that cannot be used is left out, and does not spoil the row. */
const HELPFUL = [
  'company_name',
  'job_title',
  'employees',
  'employee_range',
  'industry',
  'description',
  'country',
  'technologies',
  'fetch',
  'max_age',
] as const;

type Cells = Readonly<Record<string, unknown>>;
type ReadQuestion = { readonly question: PinnedQuestion; readonly leftOut: readonly LeftOut[] } | { readonly error: string };

const readQuestion = compileValidator(FitQuestion);

/** What a row of a qualify batch asks, or why it cannot be asked. Pure. */
export function readQualifyQuestion(row: object, contextHash: string | undefined): ReadQuestion {
  const cells = namedCells(row);
  const { domain, issue } = domainOf(cells);
  if (domain === undefined) return { error: `domain ${issue}` };
  const { question, leftOut } = withHelpful({ domain, ...nameOf(cells) }, cells);
  return { question: { ...question, context_hash: contextHash }, leftOut: [...halfName(cells), ...leftOut] };
}

/** Without empty cells; `Employee range` is `employee_range`. */
function namedCells(row: object): Cells {
  const named = Object.entries(row).map(([name, value]) => [name.trim().toLowerCase().replace(/\s+/g, '_'), value] as const);
  const exact = Object.entries(row);
  return Object.fromEntries([...named, ...exact].filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && !value.trim());

/** Of the company, else that of the e-mail address. */
function domainOf({ domain, email }: Cells): { readonly domain?: string; readonly issue: string } {
  const given = typeof domain === 'string' ? domain : typeof email === 'string' ? email : undefined;
  if (given === undefined) return { issue: domain === undefined ? 'is required' : 'must be a text' };
  const read = readDomain(given.slice(0, 5_000));
  return read.domain === undefined && domain !== undefined && typeof email === 'string' ? orOf(email, read) : read;
}

function orOf(email: string, read: ReturnType<typeof readDomain>): ReturnType<typeof readDomain> {
  const other = readDomain(email.slice(0, 5_000));
  return other.domain === undefined ? read : other;
}

function nameOf({ first_name, last_name }: Cells): Pick<FitQuestion, 'first_name' | 'last_name'> {
  const read = readQuestion({ domain: 'acme.com', first_name, last_name });
  return read.ok && read.value.first_name && read.value.last_name
    ? { first_name: read.value.first_name, last_name: read.value.last_name }
    : {};
}

/** A person is asked for by both names. */
function halfName(cells: Cells): LeftOut[] {
  const given = (['first_name', 'last_name'] as const).filter((field) => cells[field] !== undefined);
  if (!given.length || nameOf(cells).first_name) return [];
  return given.map((field) => ({
    field,
    ...keptOut(textOf(cells[field]), 'needs a first_name and a last_name that can be read'),
  }));
}

function withHelpful(needed: FitQuestion, cells: Cells): { question: FitQuestion; leftOut: LeftOut[] } {
  let question = needed;
  const leftOut: LeftOut[] = [];
  for (const field of HELPFUL) {
    const value = cells[field];
    if (value === undefined) continue;
    const better = readQuestion({ ...question, [field]: cellValue(field, value) });
    if (better.ok && cellValue(field, value) !== null) question = better.value;
    else leftOut.push({ field, ...keptOut(textOf(value), issueOf(field, value, better.ok ? [] : better.details)) });
  }
  return { question, leftOut };
}

/** Cells of a table are texts. Null: it cannot be read. */
function cellValue(field: (typeof HELPFUL)[number], value: unknown): unknown {
  if (field === 'country') return typeof value === 'string' ? countryCodeOf(value) : value;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (field === 'technologies') return text.split(/[,;|]/).flatMap((name) => name.trim() || []);
  if (field === 'fetch') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
  return (field === 'employees' || field === 'max_age') && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function issueOf(field: string, value: unknown, details: readonly ErrorDetail[]): string {
  if (isPlaceholder(textOf(value))) return 'is a placeholder';
  return details.length ? details.map(({ issue }) => issue).join('; ') : `is no ${field}`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
