import type { Owner } from './owner';

/** What contacts are searched by, each as its index has it. */
const SEARCHED = [
  'email_key',
  'domain',
  `left(lower(coalesce(details ->> 'first_name', '') || ' ' || coalesce(details ->> 'last_name', '')), 100) COLLATE "C"`,
  `left(lower(details ->> 'last_name'), 100) COLLATE "C"`,
  `left(lower(details ->> 'company_name'), 100) COLLATE "C"`,
];
/** Behind every text that begins like another, in the order of code points. */
const LAST = '\u{10ffff}';

/** Where a contact stands in a search: what it was found by, how that reads, and its id. Without a text: when it was imported, in microseconds since 1970, and its id. */
export type Place = readonly [by: number, key: string, id: string];

export interface ContactPage {
  /** At most 100 characters, in lower case; empty: all contacts, the latest first. */
  readonly beginning: string;
  /** The place of the last contact of the page before. */
  readonly after: Place | undefined;
  /** Contacts at most. */
  readonly limit: number;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const FIELDS = 'details, domain, updated_at AS "updatedAt", id';
/** Microseconds since 1970, behind every contact. */
const END_OF_TIME = '9000000000000000';

/**
 * The statements that read a page of the contacts of an account, each contact once, with its place: the next one is needed where those before it have
 * brought fewer than the limit. So a statement skips no more contacts than pages before it have shown.
 */
export function pageStatements(owner: Owner, page: ContactPage): Statement[] {
  if (!page.beginning) return [latest(owner, page)];
  const [from] = page.after ?? [0];
  return SEARCHED.slice(from).map((_text, at) => foundBy(owner, page, from + at));
}

function latest({ accountId, mode }: Owner, { after, limit }: ContactPage): Statement {
  const text = `SELECT ${FIELDS}, 0 AS by, (extract(epoch FROM updated_at) * 1000000)::bigint::text AS key FROM contact
    WHERE account_id = $1 AND mode = $2 AND (updated_at, id) < ('epoch'::timestamptz + $3::bigint * interval '1 microsecond', $4::bigint)
    ORDER BY updated_at DESC, id DESC LIMIT $5`;
  const [, key, id] = after ?? [0, END_OF_TIME, '0'];
  return { text, values: [accountId, mode, key, id, limit] };
}

/** Of which this field begins so, and no earlier one, in the order of the field. */
function foundBy({ accountId, mode }: Owner, { beginning, after, limit }: ContactPage, by: number): Statement {
  const begins = (field: string): string => `(${field} >= $3 AND ${field} < $4 AND ${field} <> '')`;
  const earlier = SEARCHED.slice(0, by).map((field) => `AND ${begins(field)} IS NOT TRUE`);
  const field = SEARCHED[by] as string;
  const text = `SELECT ${FIELDS}, ${by} AS by, ${field} AS key FROM contact
    WHERE account_id = $1 AND mode = $2 AND ${begins(field)} ${earlier.join(' ')} AND (${field}, id) > ($5, $6::bigint) ORDER BY ${field}, id LIMIT $7`;
  const [, key, id] = after?.[0] === by ? after : [by, '', '0'];
  return { text, values: [accountId, mode, beginning, beginning + LAST, key, id, limit] };
}
