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
const ADD = { name: 'ledger_entitle', text: 'SELECT ledger_entitle($1, $2, $3, $4)' };

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
