import type { Person } from '../mail-domains';

/** One complete request of a plan. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: string;
  readonly type?: 'application/json' | 'text/csv';
  readonly idempotencyKey?: string;
  /** Its subject, for the checker. */
  readonly about: About;
}

export type BatchKind = 'verify' | 'enrich';

export type About =
  | { readonly kind: 'verify'; readonly email: string }
  | { readonly kind: 'lookup'; readonly person: Person }
  /** `rows`: the address that each row asks about or should find; '' for none. */
  | { readonly kind: 'batch'; readonly of: BatchKind; readonly rows: readonly string[] }
  /** `domain`: of the company that is scored, or researched. */
  | { readonly kind: 'qualify' | 'research'; readonly domain: string }
  | { readonly kind: 'endpoint'; readonly label: string }
  | { readonly kind: 'rotation'; readonly label: string }
  /** It reads or changes data of the caller. */
  | { readonly kind: 'own' }
  /** It reads data of another account. */
  | { readonly kind: 'foreign' }
  /** An endpoint at a forbidden address. */
  | { readonly kind: 'inward' };

export function verifyRequest(email: string, idempotencyKey?: string): Request {
  return post('/v1/verify/email', { email }, { kind: 'verify', email }, idempotencyKey);
}

export function lookupRequest(person: Person, idempotencyKey?: string): Request {
  const { email: _email, ...question } = person;
  return post('/v1/lookup', question, { kind: 'lookup', person }, idempotencyKey);
}

export function qualifyRequest(domain: string, idempotencyKey?: string): Request {
  return post('/v1/qualify', { domain, country: 'DE' }, { kind: 'qualify', domain }, idempotencyKey);
}

export function researchRequest(domain: string, idempotencyKey?: string): Request {
  return post('/v1/research/prospect', { domain }, { kind: 'research', domain }, idempotencyKey);
}

/** What qualify and research measure companies against. */
export const CONTEXT_REQUEST: Request = {
  ...{ method: 'PUT', path: '/v1/buyer-context', type: 'application/json', about: { kind: 'own' } },
  body: JSON.stringify({
    company: 'Rota Example',
    offer: 'Rosters',
    industries: { wanted: ['Software'] },
    countries: { wanted: ['DE'] },
  }),
};

export function verifyBatchRequest(rows: readonly string[], as: 'json' | 'csv', idempotencyKey?: string): Request {
  const about: About = { kind: 'batch', of: 'verify', rows };
  if (as === 'csv')
    return csv(
      '/v1/batch/verify',
      ['email', 'n'],
      rows.map((email, n) => [email, String(n)]),
      about,
      idempotencyKey,
    );
  return post('/v1/batch/verify', { emails: rows.map((email, n) => ({ email, n: String(n) })) }, about, idempotencyKey);
}

export function enrichBatchRequest(people: readonly Person[], as: 'json' | 'csv', idempotencyKey?: string): Request {
  const about: About = { kind: 'batch', of: 'enrich', rows: people.map(({ email }) => email ?? '') };
  const rows = people.map(({ email: _email, ...question }, n) => ({ ...question, n: String(n) }));
  if (as === 'json') return post('/v1/batch/enrich', { rows, find_phones: false }, about, idempotencyKey);
  const columns = ['first_name', 'last_name', 'domain', 'n'] as const;
  const lines = rows.map((row) => columns.map((column) => row[column]));
  return csv('/v1/batch/enrich?find_phones=false', columns, lines, about, idempotencyKey);
}

/** A placeholder for the base URL of the receiver, which is known at run time. */
export const RECEIVER = 'http://receiver';

export function endpointRequest(label: string, idempotencyKey: string): Request {
  const about: About = { kind: 'endpoint', label };
  return post('/v1/webhook-endpoints', { url: `${RECEIVER}/${label}`, events: ['*'] }, about, idempotencyKey);
}

export function get(path: string, about: About = { kind: 'own' }): Request {
  return { method: 'GET', path, about };
}

export function post(path: string, json: object, about: About, idempotencyKey?: string): Request {
  const body = JSON.stringify(json);
  return { method: 'POST', path, body, type: 'application/json', about, ...(idempotencyKey && { idempotencyKey }) };
}

function csv(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  about: About,
  idempotencyKey?: string,
): Request {
  const body = [columns, ...rows].map((cells) => cells.join(',')).join('\n');
  return { method: 'POST', path, body, type: 'text/csv', about, ...(idempotencyKey && { idempotencyKey }) };
}
