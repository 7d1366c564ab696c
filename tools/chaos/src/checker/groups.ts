import { clock } from '../clock';
import type { Call } from '../history';

/** The calls that are one operation for the platform: those of one customer under one Idempotency-Key, or a single one without. */
export interface Group {
  readonly name: string;
  readonly calls: readonly Call[];
  /** The successful answers, in order of arrival. */
  readonly oks: readonly Call[];
}

/** Groups the calls that change data. */
export function groupsOf(calls: readonly Call[]): Group[] {
  const changing = calls.filter(({ request }) => request.method !== 'GET');
  const groups = groupBy(changing, ({ request, customer, n }) =>
    request.idempotencyKey ? `${customer} ${request.idempotencyKey}` : `call ${n}`,
  );
  return [...groups].map(([name, all]) => ({ name, calls: all, oks: all.filter(({ outcome }) => outcome === 'ok') }));
}

/** An answer with Retry-After is not stored: the same key may ask again. */
export function isProvisional({ answer }: Call): boolean {
  return answer?.headers['retry-after'] !== undefined;
}

/** The name of a call in evidence. */
export function nameOf({ n, request, sentAt, answer, failure }: Call): string {
  const key = request.idempotencyKey ? ` under ${request.idempotencyKey}` : '';
  return `call ${n} at ${clock(sentAt)} (${request.method} ${request.path}${key}: ${answer ? `${answer.status} ${answer.body.slice(0, 300)}` : failure})`;
}

export function groupBy<T>(all: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
