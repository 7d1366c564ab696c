import { countryCodeOf, isPlaceholder, keptOut, readEmail as readAddress } from '@modernleads/cells';
import {
  type BatchKind,
  compileValidator,
  type ErrorDetail,
  FOUND_STATUS,
  LookupQuestion,
  type LookupResult,
  type PaidQuery,
  type Tenths,
  type VerifyEmailBody,
  VerifyEmailJob,
  type VerifyEmailResult,
} from '@modernleads/contracts';
import { highestLookupPrice, lookupSale } from './lookup';
import { type LeftOut, leadsSomewhere, nowhere, readWhere } from './lookup-question';
import { prices } from './prices';
import { qualifySale } from './qualify';
import { readQualifyQuestion } from './qualify-row';
import type { PaidRequest, Sale } from './sale';
import { verifyEmailSale } from './verify';

/** Bytes of JSON that a row may have; a bigger one is rejected, and not echoed. */
export const BATCH_ROW_BYTES = 16 * 1024;

export const ROW_TOO_LARGE = `is larger than ${BATCH_ROW_BYTES} bytes`;
/** Characters of a text that come back of a row which is too large. */
const CUT = 200;

/** What comes back of a row that is too large: its fields with their texts cut, as many as have room. */
export function cutRow(row: unknown): unknown {
  if (!isObject(row)) return typeof row === 'string' ? cut(row) : null;
  let bytes = 2;
  const fields = Object.entries(row).flatMap(([name, value]) => {
    const kept = [cut(name), typeof value === 'string' ? cut(value) : value] as const;
    const more = rowBytes(kept);
    if (bytes + more > BATCH_ROW_BYTES) return [];
    bytes += more;
    return [kept];
  });
  return Object.fromEntries(fields);
}

const cut = (text: string): string => (text.length > CUT ? `${text.slice(0, CUT)}…` : text);

/** Bytes of a row as JSON. */
export const rowBytes = (row: unknown): number => Buffer.byteLength(JSON.stringify(row));

/** Why the mere cells of a row are no row. */
export const TOO_MANY_CELLS = 'is a list of cells that does not fit the columns: it has more cells than there are columns';

/** How the rows of a batch are to be read. */
export interface BatchRowRules {
  readonly kind: BatchKind;
  /** Of an enrich batch. */
  readonly findPhones: boolean;
  /** Of a qualify batch: the version of the buyer context that its rows are scored by. Absent: the one in force. */
  readonly contextHash?: string | null;
}

/** An answer to a row, whoever gave it. */
export interface RowAnswer {
  readonly checked_at: string;
  readonly retry_after?: number;
}

/** How rows are asked and sold: as single calls are, but for the price of a verified address. */
export type RowSale = Sale<PaidRequest, object, RowAnswer> & {
  /** The status of a row that has this answer. */
  statusOf(answer: RowAnswer): string;
};

/** The verification of one address of a batch. */
export const verifyRowSale: Sale<VerifyEmailBody, VerifyEmailJob, VerifyEmailResult> & {
  statusOf(answer: VerifyEmailResult): string;
} = {
  ...verifyEmailSale,
  statusOf: ({ status }) => status,
  highestPrice: () => prices.verifyBatchRow,
  price: (result) => (verifyEmailSale.price(result) > 0 ? prices.verifyBatchRow : 0),
};

const enrichRowSale = { ...lookupSale, statusOf: ({ status }: LookupResult): string => status };
const qualifyRowSale = { ...qualifySale, statusOf: (): string => FOUND_STATUS.qualify };

/** What a row asks. */
export interface RowWork {
  readonly sale: RowSale;
  readonly question: PaidRequest;
  /** Equal for rows that concern the same company, which are worked together: its domain, else the profile or name. At most 255 characters. */
  readonly domainKey: string;
}

/** A row that can be worked, with the values that were left out of it; or why it cannot. */
export type ReadRow = { readonly work: RowWork; readonly leftOut: readonly LeftOut[] } | { readonly error: string };

const DOMAIN_KEY_MAX = 255;
/** Characters of a cell that is looked at for an e-mail address. */
const MAX_EMAIL = 500;
const readEmail = compileValidator(VerifyEmailJob);
const readQuestion = compileValidator(LookupQuestion);

/** Reads one row as the caller sent it: whatever is wrong with it concerns this row only. */
export function readRow(rules: BatchRowRules, row: unknown): ReadRow {
  if (rowBytes(row) > BATCH_ROW_BYTES) return { error: ROW_TOO_LARGE };
  if (Array.isArray(row)) return { error: TOO_MANY_CELLS };
  if (rules.kind === 'qualify') return readQualifyRow(row, rules.contextHash ?? undefined);
  return rules.kind === 'verify' ? readVerifyRow(row) : readEnrichRow(row, rules.findPhones);
}

function readQualifyRow(row: unknown, contextHash: string | undefined): ReadRow {
  if (!isObject(row)) return { error: 'must be an object with a domain' };
  const read = readQualifyQuestion(row, contextHash);
  if ('error' in read) return read;
  return { work: workOf(qualifyRowSale, read.question, read.question.domain), leftOut: read.leftOut };
}

function readVerifyRow(row: unknown): ReadRow {
  const outcome = readEmail({ email: isObject(row) ? row['email'] : row });
  if (!outcome.ok) return { error: issueOf(outcome.details) };
  const { value, keptOut } = readAddress(outcome.value.email);
  // What is no address is a question, too: it is answered with `invalid_syntax`.
  const email = value ?? outcome.value.email;
  const domainKey = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const leftOut = value === null ? [] : keptOut.map((one) => ({ field: 'email', ...one }));
  return { work: workOf(verifyRowSale, { email }, domainKey), leftOut };
}

const NEEDED = ['first_name', 'last_name', 'domain', 'linkedin_url', 'company_name', 'min_confidence'] as const;
/** They only make answers better: one that cannot be used is left out, and does not spoil the row. */
const HELPFUL = ['job_title', 'country', 'employees'] as const;
type Helpful = (typeof HELPFUL)[number];
/** Cells of a table are texts. */
const NUMBERS: readonly string[] = ['min_confidence', 'employees'];

function readEnrichRow(row: unknown, findPhones: boolean): ReadRow {
  if (!isObject(row)) return { error: 'must be an object with first_name, last_name and domain or linkedin_url' };
  const all = picked(row, NEEDED);
  const unreadable = unreadableIn(all);
  const nameless = unreadable.filter(({ field }) => field === 'first_name' || field === 'last_name');
  if (nameless.length) return { error: issueOf(nameless) };
  const given = unreadable.length
    ? Object.fromEntries(Object.entries(all).filter(([name]) => !unreadable.some(({ field }) => field === name)))
    : all;
  const email = emailOf(row);
  // An e-mail address tells the domain, too.
  const outcome = readQuestion(email === undefined ? given : { domain: email, ...given });
  if (!outcome.ok) return { error: issueOf(outcome.details) };
  const { domain, linkedin_url, company_name, ...person } = outcome.value;
  const { where, leftOut } = readWhere({ domain: given['domain'] ? domain : undefined, linkedin_url, company_name }, email);
  if (!leadsSomewhere(where)) return { error: issueOf(nowhere(leftOut)) };
  const whole: LookupQuestion = { ...person, ...where, lookup_type: findPhones ? 'both' : 'email' };
  const { question, unused } = withHelpful(whole, picked(row, HELPFUL));
  const domainKey = (where.domain ?? where.linkedin_url ?? where.company_name ?? '').toLowerCase();
  return { work: workOf(enrichRowSale, question, domainKey), leftOut: [...unreadable, ...leftOut, ...unused] };
}

/** Values with U+FFFD, which stands for bytes that are no text in the charset of a table. */
function unreadableIn(fields: Readonly<Record<string, unknown>>): LeftOut[] {
  const found: LeftOut[] = [];
  for (const [field, value] of Object.entries(fields))
    if (typeof value === 'string' && value.includes('\ufffd'))
      found.push({ field, ...keptOut(value, 'has characters that could not be read') });
  return found;
}

function withHelpful(
  needed: LookupQuestion,
  helpful: Partial<Record<Helpful, unknown>>,
): { question: LookupQuestion; unused: LeftOut[] } {
  let question = needed;
  const unused: LeftOut[] = [];
  for (const field of HELPFUL) {
    const value = helpful[field];
    if (value === undefined) continue;
    const given = field === 'country' ? (countryCodeOf(String(value)) ?? value) : value;
    const better = readQuestion({ ...question, [field]: given });
    if (better.ok) question = better.value;
    else
      unused.push({
        field,
        ...keptOut(textOf(value), isPlaceholder(textOf(value)) ? 'is a placeholder' : issueIn(better.details)),
      });
  }
  return { question, unused };
}

function emailOf(row: Record<string, unknown>): string | undefined {
  const { email } = picked(row, ['email']);
  return typeof email === 'string' && email.length <= MAX_EMAIL ? email : undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const issueIn = (details: readonly ErrorDetail[]): string => details.map(({ issue }) => issue).join('; ');

function workOf<Request extends PaidRequest, Job extends object, Result extends RowAnswer, Query extends PaidQuery>(
  sale: Sale<Request, Job, Result, Query> & { statusOf(answer: Result): string },
  question: NoInfer<Request>,
  domainKey: string,
): RowWork {
  return { sale, question, domainKey: domainKey.slice(0, DOMAIN_KEY_MAX) };
}

/** Equal for rows that ask the same; also the name of what the account owns once it has paid for the answer. */
export function rowKey({ sale, question }: RowWork): string {
  return sale.entitlement(question);
}

/** An empty cell of a table is an absent field. */
function picked(row: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const field of fields) {
    if (!Object.hasOwn(row, field)) continue;
    const value = row[field];
    if (value === null || String(value).trim() === '') continue;
    given[field] = NUMBERS.includes(field) ? numberOf(value) : value;
  }
  return given;
}

function numberOf(cell: unknown): unknown {
  return typeof cell === 'string' && /^\d{1,9}(\.\d{1,9})?$/.test(cell.trim()) ? Number(cell) : cell;
}

function issueOf(details: readonly ErrorDetail[]): string {
  return details.map(({ field, issue }) => `${field} ${issue}`).join('; ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a row of a batch can cost at most. */
export function highestRowPrice(kind: BatchKind, findPhones: boolean): Tenths {
  if (kind === 'qualify') return prices.qualify;
  return kind === 'verify' ? prices.verifyBatchRow : highestLookupPrice(findPhones ? 'both' : 'email');
}
