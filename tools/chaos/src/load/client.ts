import { setTimeout as pause } from 'node:timers/promises';
import { until } from '@modernleads/testing';
import type { Random } from '@modernleads/testnet';
import type { Stack } from '../stack/stack';
import type { Call, History } from '../history';
import { type About, get, post, type Request, verifyRequest } from '../plan/request';
import type { Step } from '../plan/script';
import { type Batches, resumeRequest } from './batches';
import { type Caller, contentOf, type Identity } from './caller';
import { type Account, type Accounts, mintKey } from './customers';
import type { Dossiers } from './dossiers';
import type { Endpoints } from './endpoints';
import { momentOf } from './pauses';

/** How often a client repeats a request with an Idempotency-Key. */
const ATTEMPTS = 4;
const PATIENCE_MS = 300;
/** Milliseconds that the harness waits for PostgreSQL. */
const STORE_MS = 60_000;
/** How often, and how many milliseconds apart, a revoked key and a suppressed person are tried: over more than a second. */
const TRIES = 8;
const TRY_MS = 250;

/** State that the clients of a run share. */
export interface Scene {
  readonly stack: Stack;
  readonly history: History;
  readonly accounts: Accounts;
  readonly batches: Batches;
  readonly dossiers: Dossiers;
  readonly endpoints: Endpoints;
}

/** Executes a script, step by step. */
export class Client {
  /** The outcome of each step that sent a request. */
  private readonly answers: (Call | undefined)[] = [];
  private readonly account: Account;

  constructor(
    private readonly scene: Scene,
    private readonly caller: Caller,
    customer: Account['customer'],
  ) {
    this.account = scene.accounts[customer];
  }

  /** @param random gives the pauses between steps. @param isOver is called before each step. */
  async run(steps: Iterator<Step, never>, random: Random, thinkMs: number, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      this.answers.push(await this.perform(steps.next().value));
      await pause(random.next() * thinkMs);
    }
    this.caller.close();
  }

  private perform(step: Step): Promise<Call | undefined> {
    switch (step.act) {
      case 'ask':
        return this.ask(step.request, step.copies);
      case 'cancel':
        return this.withBatch(step.of, (id) => this.insist(this.account, post(`/v1/batch/${id}/cancel`, {}, { kind: 'own' })));
      case 'pause':
        return this.pauseBatch(step);
      case 'peek':
        return this.withBatch(step.of, (id) => this.peek(id));
      case 'rotate':
        return this.rotate(step.label, step.idempotencyKey);
      case 'revoke':
        return this.useRevokedKey(step.email);
      case 'object':
        return this.object(step.email);
    }
  }

  private async ask(request: Request, copies: number): Promise<Call> {
    const calls = await Promise.all(Array.from({ length: copies }, () => this.insist(this.account, request)));
    for (const call of calls) this.note(call);
    return calls.find(({ outcome }) => outcome === 'ok') ?? (calls[0] as Call);
  }

  private note(call: Call): void {
    this.scene.batches.took(call, this.account);
    this.scene.dossiers.took(call, this.account);
    this.scene.endpoints.took(call);
  }

  /** A request without an Idempotency-Key is not repeated. */
  private async insist(who: Identity, request: Request): Promise<Call> {
    for (let attempt = 1; ; attempt++) {
      const call = await this.caller.call(who, request);
      if (attempt === ATTEMPTS || !request.idempotencyKey || !mayRetry(call)) return call;
      await pause(attempt * PATIENCE_MS);
    }
  }

  private async withBatch(of: number, work: (id: string) => Promise<Call>): Promise<Call | undefined> {
    const { batch_id: id } = contentOf<{ batch_id: string }>(this.answers[of] ?? {});
    return id ? work(id) : undefined;
  }

  private async pauseBatch({ request, afterMs, forMs }: Extract<Step, { act: 'pause' }>): Promise<Call> {
    const { batches, stack } = this.scene;
    const made = await this.ask(request, 1);
    const { batch_id: id } = contentOf<{ batch_id: string }>(made);
    if (!id) return made;
    await pause(afterMs);
    await this.caller.call(this.account, post(`/v1/batch/${id}/pause`, {}, { kind: 'own' }));
    const first = await this.fromStore(() => momentOf(stack.database, id));
    await pause(forMs);
    const last = await this.fromStore(() => momentOf(stack.database, id));
    if (first.pausedAt !== null && first.pausedAt === last.pausedAt) batches.pauses.push({ id, first, last });
    await this.caller.call(this.account, resumeRequest(id));
    return made;
  }

  /** With the key of another customer. */
  private peek(id: string): Promise<Call> {
    const { alpha, beta } = this.scene.accounts;
    const stranger = this.account === alpha ? beta : alpha;
    return this.caller.call(stranger, get(`/v1/batch/${id}`, { kind: 'foreign' }));
  }

  private async rotate(label: string, idempotencyKey: string): Promise<Call | undefined> {
    const id = this.scene.endpoints.idOf(label);
    if (!id) return undefined;
    const about: About = { kind: 'rotation', label };
    const call = await this.insist(this.account, post(`/v1/webhook-endpoints/${id}/rotate`, {}, about, idempotencyKey));
    this.scene.endpoints.took(call);
    return call;
  }

  private async useRevokedKey(email: string): Promise<undefined> {
    const { stack, history } = this.scene;
    const { customer, accountId } = this.account;
    const key = await this.fromStore(() => mintKey(stack, customer, accountId));
    const who = { ...this.account, ...key };
    await this.caller.call(who, verifyRequest(email));
    await this.fromStore(() => stack.keys.revoke(key.keyId));
    history.mark({ what: 'revoked', subject: key.keyId, at: Date.now() });
    await this.tryAgain(() => this.caller.call(who, get('/v1/account')));
  }

  private async object(email: string): Promise<undefined> {
    const { stack, history } = this.scene;
    const request = verifyRequest(email, `objection-${email}`);
    await this.insist(this.account, request);
    await this.fromStore(() => stack.suppressed.add([{ email }], 'chaos'));
    history.mark({ what: 'objected', subject: email, at: Date.now() });
    await this.tryAgain((n) => this.caller.call(this.account, n % 2 ? request : verifyRequest(email)));
  }

  private async tryAgain(attempt: (n: number) => Promise<unknown>): Promise<void> {
    for (let n = 0; n < TRIES; n++) {
      await attempt(n);
      await pause(TRY_MS);
    }
  }

  private fromStore<T>(work: () => Promise<T>): Promise<NonNullable<T>> {
    return until(work, { timeoutMs: STORE_MS });
  }
}

/** Whether a repetition of the request may have another answer. */
export function mayRetry({ outcome, answer, failure }: Call): boolean {
  return (
    outcome === 'info' || failure !== undefined || contentOf<{ code: string }>({ answer }).code === 'idempotency_in_progress'
  );
}
