import type { Balance, ClaimOutcome, ClaimRequest, Settlement, SettleOutcome } from '../src';

const HOUR = 3_600;
const DAY = 86_400;
const LEASE = 60;
const GRACE = 5;
const DEFAULT_CAP = 1_000_000;

interface ModelHold {
  readonly id: string;
  readonly accountId: string;
  readonly keyId: string;
  readonly amount: number;
  readonly madeAt: number;
  readonly captures: Map<number, number>;
  open: boolean;
}

interface ModelOperation {
  readonly request: ClaimRequest;
  hold?: ModelHold;
  question?: string;
  fence: number;
  /** undefined: the operation does not run. */
  leaseUntil?: number;
  expiresAt: number;
  stored?: { response: NonNullable<Settlement['response']>; available: number };
}

/** The rules of the ledger without locks, batches and running sums; with seconds instead of dates. */
export class LedgerModel {
  now = 0;
  readonly balances = new Map<string, number>();
  readonly caps = new Map<string, number | null>();
  readonly holds = new Map<string, ModelHold>();
  readonly operations = new Map<string, ModelOperation>();
  private readonly entitlements = new Map<string, { answer: string; freshUntil: number }>();

  balanceOf(accountId: string): Balance {
    const balance = this.balances.get(accountId) ?? 0;
    const held = this.holdsOf(accountId)
      .filter(({ open }) => open)
      .reduce((sum, hold) => sum + hold.amount - captured(hold), 0);
    const calls = [...this.operations.values()].filter(({ request, hold }) => hold && request.accountId === accountId).length;
    return { balance, held, available: balance - held, hourlyCap: this.caps.get(accountId) ?? DEFAULT_CAP, calls };
  }

  claim(request: ClaimRequest): ClaimOutcome {
    const existing = this.underKey(request);
    const found = existing && this.lookAtKey(existing, request);
    if (found) return found;
    const live = request.mode === 'live';
    if (live && !request.subscribed) return { kind: 'subscription_required' };
    const question = live ? request.entitlement : undefined;
    const answer = question === undefined ? undefined : this.owned(request.accountId, question);
    if (question !== undefined && answer === undefined && this.isRunning(request.accountId, question, existing))
      return { kind: 'same_question_running' };
    const available = this.available(request);
    if (answer === undefined && request.maxPrice !== undefined && request.price > request.maxPrice) {
      return { kind: 'max_price_exceeded', required: request.price, available };
    }
    if (live && answer === undefined && request.price > 0 && !existing?.hold) {
      const { calls } = this.balanceOf(request.accountId);
      if (calls >= (request.mostCalls ?? Infinity)) return { kind: 'too_many_calls' };
      const refused = this.take(request.operationId, request);
      if (refused) return refused;
    }
    return this.record(request, existing, question, answer);
  }

  /** Makes a hold if it fits. */
  take(id: string, request: Pick<ClaimRequest, 'accountId' | 'keyId' | 'price' | 'keyHourlyCap'>): ClaimOutcome | undefined {
    const { accountId, keyId, price, keyHourlyCap } = request;
    const { available, hourlyCap } = this.balanceOf(accountId);
    const measured = this.holdsOf(accountId)
      .filter((hold) => hold.madeAt > this.now - HOUR && (keyHourlyCap === undefined || hold.keyId === keyId))
      .sort((a, b) => a.madeAt - b.madeAt);
    let excess = measured.reduce((sum, hold) => sum + weight(hold), price) - (keyHourlyCap ?? hourlyCap);
    if (excess > 0) {
      const last = measured.find((hold) => (excess -= weight(hold)) <= 0);
      return { kind: 'spend_cap', retryAfterSeconds: last ? Math.ceil(last.madeAt + HOUR - this.now) : HOUR };
    }
    if (available < price) return { kind: 'insufficient', required: price, available };
    this.holds.set(id, { id, accountId, keyId, amount: price, madeAt: this.now, captures: new Map(), open: true });
    return undefined;
  }

  settle(settlement: Settlement): SettleOutcome {
    const operation = this.operations.get(settlement.operationId);
    if (settlement.fence === 0) return { kind: 'settled', available: settlement.available };
    if (operation?.fence !== settlement.fence) return { kind: 'fenced' };
    if (operation.leaseUntil === undefined)
      return operation.stored ? { kind: 'settled', available: operation.stored.available } : { kind: 'fenced' };
    if (operation.hold && settlement.charge > 0) this.capture(operation.hold, 1, settlement.charge);
    if (operation.hold) operation.hold.open = false;
    this.own(operation.request, settlement.entitlement);
    const available = this.available(operation.request);
    if (!settlement.response) this.operations.delete(settlement.operationId);
    else this.end(operation, { response: settlement.response, available });
    return { kind: 'settled', available };
  }

  capture(hold: ModelHold, seq: number, amount: number): void {
    if (amount > 0) hold.captures.set(seq, amount);
    this.balances.set(hold.accountId, (this.balances.get(hold.accountId) ?? 0) - amount);
  }

  renew(operationId: string, fence: number): boolean {
    const operation = this.operations.get(operationId);
    if (operation?.fence !== fence || operation.leaseUntil === undefined) return false;
    operation.leaseUntil = this.now + LEASE;
    return true;
  }

  sweep(): void {
    for (const operation of this.operations.values()) {
      if (operation.leaseUntil !== undefined && operation.leaseUntil < this.now - GRACE) this.giveUp(operation);
    }
    for (const [id, { leaseUntil, expiresAt }] of this.operations) {
      if (leaseUntil === undefined && expiresAt <= this.now) this.operations.delete(id);
    }
  }

  owns(accountId: string, resource: string): boolean {
    return this.owned(accountId, resource) !== undefined;
  }

  private lookAtKey(operation: ModelOperation, request: ClaimRequest): ClaimOutcome | undefined {
    if (operation.request.fingerprint !== request.fingerprint) return { kind: 'mismatch' };
    if (this.lives(operation))
      return { kind: 'running', retryAfterSeconds: Math.ceil((operation.leaseUntil as number) - this.now) };
    if (!operation.stored) return undefined;
    const { response, available } = operation.stored;
    return { kind: 'replay', ...response, headers: { ...response.headers, 'x-credits-remaining': String(available / 10) } };
  }

  private underKey({ accountId, mode, idempotencyKey }: ClaimRequest): ModelOperation | undefined {
    if (idempotencyKey === undefined) return undefined;
    const operation = [...this.operations.values()].find(
      ({ request }) => request.accountId === accountId && request.mode === mode && request.idempotencyKey === idempotencyKey,
    );
    if (!operation || operation.expiresAt > this.now || this.lives(operation)) return operation;
    this.giveUp(operation);
    this.operations.delete(operation.request.operationId);
    return undefined;
  }

  /** The running operation of a question; one whose lease has ended is given up. */
  private isRunning(accountId: string, question: string, except?: ModelOperation): boolean {
    const rival = [...this.operations.values()].find(
      (operation) => operation !== except && operation.request.accountId === accountId && operation.question === question,
    );
    if (rival && !this.lives(rival)) this.giveUp(rival);
    return rival !== undefined && this.lives(rival);
  }

  private record(request: ClaimRequest, existing: ModelOperation | undefined, question?: string, answer?: string): ClaimOutcome {
    const { accountId, mode, operationId } = existing?.request ?? request;
    const hold = existing?.hold ?? this.holds.get(request.operationId);
    const fence = answer !== undefined && request.idempotencyKey === undefined ? 0 : (existing?.fence ?? 0) + 1;
    if (fence > 0) {
      const leaseUntil = this.now + LEASE;
      const expiresAt = existing?.expiresAt ?? this.now + DAY;
      const owner = existing?.request ?? request;
      this.operations.set(operationId, {
        request: owner,
        hold,
        question: answer === undefined ? question : undefined,
        fence,
        leaseUntil,
        expiresAt,
      });
    }
    const operation = { operationId, accountId, mode, fence, available: this.available(request) };
    return answer === undefined ? { kind: 'claimed', ...operation } : { kind: 'owned', ...operation, answer };
  }

  private giveUp(operation: ModelOperation): void {
    if (operation.hold) operation.hold.open = false;
    if (operation.request.idempotencyKey === undefined) this.operations.delete(operation.request.operationId);
    Object.assign(operation, { hold: undefined, question: undefined, leaseUntil: undefined });
  }

  private end(operation: ModelOperation, stored: ModelOperation['stored']): void {
    Object.assign(operation, { hold: undefined, question: undefined, leaseUntil: undefined, expiresAt: this.now + DAY, stored });
  }

  private own({ accountId, mode }: ClaimRequest, entitlement: Settlement['entitlement']): void {
    if (!entitlement || mode === 'test') return;
    const { resource, answer, freshSeconds } = entitlement;
    this.entitlements.set(`${accountId} ${resource}`, { answer, freshUntil: this.now + freshSeconds });
  }

  private owned(accountId: string, resource: string): string | undefined {
    const entitlement = this.entitlements.get(`${accountId} ${resource}`);
    return entitlement && entitlement.freshUntil > this.now ? entitlement.answer : undefined;
  }

  private lives({ leaseUntil }: ModelOperation): boolean {
    return leaseUntil !== undefined && leaseUntil > this.now;
  }

  private available({ accountId, mode }: ClaimRequest): number {
    return mode === 'test' ? 10_000 : this.balanceOf(accountId).available;
  }

  private holdsOf(accountId: string): ModelHold[] {
    return [...this.holds.values()].filter((hold) => hold.accountId === accountId);
  }
}

const captured = ({ captures }: ModelHold): number => [...captures.values()].reduce((sum, amount) => sum + amount, 0);
const weight = (hold: ModelHold): number => (hold.open ? hold.amount : captured(hold));
