import type { Queryable } from '@modernleads/database';

/** An answer that an account gets again without a charge. */
export interface NewEntitlement {
  /** The name of the question, as in the claim of a single call. */
  readonly resource: string;
  readonly answer: string;
  readonly freshSeconds: number;
}

/** The LIMIT makes the planner look each one up by index; without it and without statistics it reads all entitlements of the account. */
const OWNED = {
  name: 'ledger_owned_answers',
  text: `SELECT e.resource, e.answer FROM unnest($2::text[]) AS asked (resource), LATERAL (
      SELECT resource, answer FROM entitlement
        WHERE account_id = $1 AND resource = asked.resource AND fresh_until > clock_timestamp() LIMIT 1
    ) AS e`,
};
/** Locks the account before its entitlements, in the order of the settlement of single calls. */
const ADD = {
  name: 'ledger_entitle',
  text: `WITH locked AS MATERIALIZED (SELECT ledger_lock($1, 'live'))
    INSERT INTO entitlement
      SELECT $1, resource, answer, clock_timestamp() + make_interval(secs => seconds)
        FROM locked, unnest($2::text[], $3::text[], $4::float8[]) AS e (resource, answer, seconds)
    ON CONFLICT (account_id, resource) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until`,
};

/** Entitlements for owners of {@link Holds}: many answers at a time. */
export class Entitlements {
  constructor(private readonly client: Queryable) {}

  /** @returns the fresh answers among them, by resource. */
  async owned(accountId: string, resources: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await this.client.query<{ resource: string; answer: string }>({ ...OWNED, values: [accountId, resources] });
    return new Map(rows.map(({ resource, answer }) => [resource, answer]));
  }

  /** Each resource once. Locks the account until the transaction ends; an empty list locks nothing. */
  async add(accountId: string, entitlements: readonly NewEntitlement[]): Promise<void> {
    if (!entitlements.length) return;
    const values = [
      accountId,
      entitlements.map(({ resource }) => resource),
      entitlements.map(({ answer }) => answer),
      entitlements.map(({ freshSeconds }) => freshSeconds),
    ];
    await this.client.query({ ...ADD, values });
  }
}
