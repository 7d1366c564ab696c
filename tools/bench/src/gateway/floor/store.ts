import { Pool } from 'pg';
import { Batcher } from './batcher';
import { CLAIM, OWNED, SETTLE } from './statements';

export interface Claim {
  readonly operation_id: string;
  readonly account_id: string;
  readonly key_id: string;
  readonly endpoint: string;
  readonly request_id: string;
  readonly idempotency_key: string;
  readonly fingerprint: string;
  readonly question: string;
  /** Tenths. */
  readonly price: number;
}

export interface Settlement {
  readonly operation_id: string;
  readonly account_id: string;
  readonly fence: number;
  readonly charge: number;
  readonly resource: string;
  readonly answer: string;
  readonly fresh_seconds: number;
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

interface Question {
  readonly account_id: string;
  readonly resource: string;
}

/** Index scans are forced, since statistics taken during a run may change the plan to a sequential scan. */
const SETTINGS = ['plan_cache_mode=force_generic_plan', 'enable_seqscan=off', 'enable_hashjoin=off', 'enable_mergejoin=off'];

/** Each step for all concurrent requests in one prepared statement, which is a transaction; one of each kind at a time. */
export class Store {
  private readonly pool: Pool;
  private readonly claims = this.batcher<Claim, { n: number; fence: number }>('claim', CLAIM);
  private readonly settlements = this.batcher<Settlement, { n: number; available: string }>('settle', SETTLE);
  private readonly questions = this.batcher<Question, { n: number; answer: string | null; available: string }>('owned', OWNED);

  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, max: 3, options: SETTINGS.map((setting) => `-c ${setting}`).join(' ') });
  }

  /** The fence, or undefined when the call is not an ordinary one. */
  async claim(claim: Claim): Promise<number | undefined> {
    return (await this.claims.answer(claim))?.fence;
  }

  /** False when the fence was not the last one. */
  async settle(settlement: Settlement): Promise<boolean> {
    return (await this.settlements.answer(settlement)) !== undefined;
  }

  /** The answer that the account has paid for, if any. */
  async owned(question: Question): Promise<string | undefined> {
    return (await this.questions.answer(question))?.answer ?? undefined;
  }

  private batcher<Q extends object, A extends { n: number }>(name: string, text: string): Batcher<Q, A | undefined> {
    return new Batcher(async (questions) => {
      const numbered = questions.map((question, n) => ({ n, ...question }));
      const { rows } = await this.pool.query<A>({ name, text, values: [JSON.stringify(numbered)] });
      const answers = new Array<A | undefined>(questions.length);
      for (const row of rows) answers[row.n] = row;
      return answers;
    });
  }
}
