import { type BatchKind, compileValidator, LookupQuestion, type Tenths, VerifyEmailJob } from '@modernleads/contracts';
import { lookupSale } from './lookup';
import { prices } from './prices';
import { verifyEmailSale } from './verify';

/** Bytes of JSON that a row may have; a bigger one is rejected, and not echoed. */
export const BATCH_ROW_BYTES = 16 * 1024;

/** Stands for a row that is too large to be handed over. */
export const TOO_LARGE_ROW = '#'.repeat(BATCH_ROW_BYTES);

/** How the rows of a batch are to be read. */
export interface BatchRowRules {
  readonly kind: BatchKind;
  /** Of an enrich batch. */
  readonly findPhones: boolean;
}

/** What a row asks. */
export interface RowWork {
  readonly job: VerifyEmailJob | LookupQuestion;
  /** Equal for rows that ask the same; also the name of what the account owns once it has paid for the answer. */
  readonly key: string;
  /** Rows with the same lane concern the same domain: they are worked together. At most 255 characters. */
  readonly lane: string;
}

/** A row that can be worked, or why it cannot. */
export type ReadRow = { readonly work: RowWork } | { readonly error: string };

const LANE_MAX = 255;
const readEmail = compileValidator(VerifyEmailJob);
const readQuestion = compileValidator(LookupQuestion);

/** Reads one row as the caller sent it: whatever is wrong with it concerns this row only. */
export function readRow(rules: BatchRowRules, row: unknown): ReadRow {
  if (Buffer.byteLength(JSON.stringify(row)) > BATCH_ROW_BYTES) return { error: `is larger than ${BATCH_ROW_BYTES} bytes` };
  return rules.kind === 'verify' ? readVerifyRow(row) : readEnrichRow(row, rules.findPhones);
}

/** What an account owns that has paid for a part of a row's question; nothing where the row asks for one thing only. */
export function partKeys(rules: BatchRowRules, row: unknown): string[] {
  if (rules.kind !== 'enrich' || !rules.findPhones) return [];
  const read = readRow(rules, row);
  if ('error' in read) return [];
  const parts = lookupSale.parts?.(read.work.job as LookupQuestion) ?? [];
  return parts.map(({ body }) => lookupSale.entitlement(body));
}

function readVerifyRow(row: unknown): ReadRow {
  const outcome = readEmail({ email: isObject(row) ? row['email'] : row });
  if (!outcome.ok) return { error: issueOf(outcome.details) };
  const { email } = outcome.value;
  const lane = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return { work: { job: { email }, key: verifyEmailSale.entitlement({ email }), lane: lane.slice(0, LANE_MAX) } };
}

const NEEDED = ['first_name', 'last_name', 'domain', 'linkedin_url', 'company_name'] as const;
/** They only make answers better: one that cannot be used is left out, and does not spoil the row. */
const HELPFUL = ['job_title', 'country'] as const;

function readEnrichRow(row: unknown, findPhones: boolean): ReadRow {
  if (!isObject(row)) return { error: 'must be an object with first_name, last_name and domain or linkedin_url' };
  const outcome = readQuestion(picked(row, NEEDED));
  if (!outcome.ok) return { error: issueOf(outcome.details) };
  let question: LookupQuestion = { ...outcome.value, lookup_type: findPhones ? 'both' : 'email' };
  for (const [field, value] of Object.entries(picked(row, HELPFUL))) {
    const given = field === 'country' && typeof value === 'string' ? value.trim().toUpperCase() : value;
    const better = readQuestion({ ...question, [field]: given });
    if (better.ok) question = better.value;
  }
  const { domain, linkedin_url, company_name } = question;
  const lane = (domain ?? linkedin_url ?? company_name ?? '').toLowerCase();
  return { work: { job: question, key: lookupSale.entitlement(question), lane: lane.slice(0, LANE_MAX) } };
}

/** An empty cell of a table is an absent field. */
function picked(row: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  const given = fields.filter((field) => Object.hasOwn(row, field) && row[field] !== null && String(row[field]).trim() !== '');
  return Object.fromEntries(given.map((field) => [field, row[field]]));
}

function issueOf(details: readonly { field: string; issue: string }[]): string {
  return details.map(({ field, issue }) => `${field} ${issue}`).join('; ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a row of a batch can cost at most. */
export function highestRowPrice(kind: BatchKind, findPhones: boolean): Tenths {
  if (kind === 'verify') return prices.verifyBatchRow;
  return prices.findEmail + (findPhones ? prices.findPhone : 0);
}
