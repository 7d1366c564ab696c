import { type CallContext, limitInTenths, type PaidQuery, type Tenths, toCredits } from '@modernleads/contracts';
import { type ClaimRequest, Ledger, type Operation, type Owned, type Settlement } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { crashPoint } from '@modernleads/platform';
import { ERASED_ANSWER, SuppressionGuard } from '@modernleads/privacy';
import { type AnySale, keptAnswer, NOT_SOLD, type PaidRequest, partResources, quote, type Sale } from '@modernleads/sales';
import { Quotas } from '@modernleads/quotas';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { ClaimedWork, claimFor, contextOf } from './claimed-work';
import { TestCalls } from './test-calls';

const PIECES_AT_ONCE = 4;

type Ticket = ApiCall<PaidRequest, PaidQuery>;

/** Sells the answers of services: claim and hold, work, capture and store. Every paid endpoint goes through here. */
@Injectable()
export class PaidCallService {
  constructor(
    private readonly ledger: Ledger,
    private readonly rpc: RpcClient,
    private readonly claims: ClaimedWork,
    private readonly suppression: SuppressionGuard,
    private readonly quotas: Quotas,
    private readonly testCalls: TestCalls,
  ) {}

  /** The answer as JSON text, with its headers set on the reply. @throws ApiError of the catalogue; nothing is charged then. */
  async sell<Q extends PaidRequest, J extends object, R extends object, P extends PaidQuery>(
    sale: Sale<Q, J, R, P>,
    call: ApiCall<Q, P>,
  ): Promise<string> {
    const read = sale.read ? { ...call, input: sale.read(call.input) } : call;
    call.reply.type('application/json; charset=utf-8');
    return call.dryRun ? this.estimate(sale, read) : this.answer(sale, read);
  }

  private async answer(sale: AnySale, call: Ticket): Promise<string> {
    const { accountId, mode, quotas } = call.key;
    const mostCalls = this.quotas.limitsOf(mode, quotas).paid_calls;
    const work = (operation: Operation) => this.work(sale, call, operation);
    // Requests for the same wait for each other; those with equal Idempotency-Keys are for the same.
    const entitlement = sale.entitlement(call.input);
    const { body, replayed } = await this.claims.runClaimed(call, `${accountId}:${mode}:${entitlement}`, {
      mostCalls,
      request: () => ({ ...claimOf(sale, call), entitlement, mostCalls }),
      claimed: (operation) =>
        mode === 'live'
          ? work(operation)
          : this.testCalls.run({ accountId, id: operation.operationId, most: mostCalls }, () => work(operation)),
      owned: (operation) => this.serveOwned(sale, call, operation),
    });
    const withheld = replayed ? await this.withheldBody(sale, call, body) : undefined;
    if (withheld === undefined) return body;
    // The price of the first answer would reveal that something was found.
    call.reply.header('x-credits-charged', '0');
    return withheld;
  }

  /** The body that replaces a stored answer about a person who has objected since. Undefined: the stored answer may be returned. */
  private async withheldBody(sale: AnySale, call: Ticket, answer: string): Promise<string | undefined> {
    const { rpc: message } = sale;
    if (message.suppression === 'nobody') return undefined;
    const request = sale.job(call.input, call.query);
    const result =
      answer === ERASED_ANSWER
        ? withheldOf(sale, request)
        : await this.suppression.withheldReply({ message, request, reply: JSON.parse(answer) as object }, call.key);
    return result && bodyOf(sale, call, keptAnswer(sale, call.input, result), { charge: 0, cached: false, result });
  }

  private async work(sale: AnySale, call: Ticket, operation: Operation): Promise<string | undefined> {
    const context = contextOf(call, operation.operationId, sale.rpc);
    const result = await this.ask(sale, sale.job(call.input, call.query), context);
    crashPoint('after_work');
    return this.charge(sale, call, operation, result);
  }

  /** Sends the pieces of a job a few at a time, which limits the load on the bus and on other callers. */
  private async ask({ rpc, split, join }: AnySale, job: object, context: CallContext): Promise<object> {
    if (!split || !join) return this.rpc.call(rpc, job, context);
    const results: object[] = [];
    for (const pieces of groupsOf(split(job), PIECES_AT_ONCE))
      results.push(...(await Promise.all(pieces.map((piece) => this.rpc.call(rpc, piece, context)))));
    return join(results);
  }

  private async charge(sale: AnySale, call: Ticket, operation: Operation, result: object): Promise<string | undefined> {
    const quoted = call.key.mode === 'live' ? quote(sale, call.input, result, await this.ownedParts(sale, call)) : NOT_SOLD;
    const retryAfter = sale.retryAfterSeconds(result);
    const answer = quoted.entitlement?.answer ?? keptAnswer(sale, call.input, result);
    const body = bodyOf(sale, call, answer, { charge: quoted.charge, cached: false, result });
    if (retryAfter !== undefined) call.reply.header('retry-after', String(retryAfter));
    const response = stored(call, body, quoted.charge, retryAfter);
    return this.settle(call, { ...operation, ...quoted, response }, body);
  }

  private async ownedParts(sale: AnySale, { key, input }: Ticket): Promise<ReadonlySet<string>> {
    const parts = partResources(sale, input);
    return new Set(parts.length ? await this.ledger.ownedAmong(key.accountId, parts) : []);
  }

  /** Returns an answer that the account has paid for: free, and stored under the Idempotency-Key like any other. */
  private async serveOwned(sale: AnySale, call: Ticket, { answer, ...operation }: Owned): Promise<string | undefined> {
    const withheld = await this.withheldBody(sale, call, answer);
    call.reply.request.isCached = withheld === undefined;
    const body = withheld ?? bodyOf(sale, call, answer, { charge: 0, cached: true });
    return this.settle(call, { ...operation, charge: 0, response: stored(call, body, 0) }, body);
  }

  private async settle(call: Ticket, settlement: Settlement, body: string): Promise<string | undefined> {
    const settled = await this.ledger.settle(settlement);
    if (settled.kind === 'fenced') return undefined;
    call.reply.headers(creditHeaders(settlement.charge, settled.available));
    return body;
  }

  private async estimate(sale: AnySale, { key, input }: Ticket): Promise<string> {
    const resource = sale.entitlement(input);
    const owned = key.mode === 'live' && (await this.ledger.owns(key.accountId, resource));
    const max = owned || key.mode === 'test' ? 0 : toCredits(sale.highestPrice(input));
    return JSON.stringify({ estimate: { min: 0, max, cached: owned ? 1 : 0, duplicates: 0, rejected: 0 } });
  }
}

/** Pieces are made when they are wanted: all at once would hold the event loop. */
function* groupsOf<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const one of all) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}

function withheldOf({ rpc: { suppression } }: AnySale, request: object): object | undefined {
  return typeof suppression === 'string' ? undefined : suppression.withheld(request);
}

function claimOf(sale: AnySale, call: Ticket): Omit<ClaimRequest, 'entitlement'> {
  const { key, input } = call;
  return {
    ...claimFor(call, sale.endpoint),
    price: sale.highestPrice(input),
    maxPrice: input.max_credits === undefined ? undefined : limitInTenths(input.max_credits),
    subscribed: key.planActive,
    keyHourlyCap: key.hourlyCap ?? undefined,
  };
}

/** Joins the echo, the answer and its price as text: the answer is already text and can be long. */
function bodyOf(
  sale: AnySale,
  { input, query }: Ticket,
  answer: string,
  { charge, cached, result }: { charge: Tenths; cached: boolean; result?: object },
): string {
  const head = JSON.stringify({ ...sale.echo(input), ...sale.momentary?.(query, result) }).slice(1, -1);
  const paidBefore = sale.cachedField && { [sale.cachedField]: cached };
  const tail = JSON.stringify({ ...paidBefore, credits_charged: toCredits(charge), ref: input.ref }).slice(1, -1);
  return `{${[head, answer.slice(1, -1), tail].filter(Boolean).join(',')}}`;
}

/** Only a final answer is stored under its Idempotency-Key; after a provisional one the same key may ask again. */
function stored({ idempotencyKey }: Ticket, body: string, charge: Tenths, retryAfter?: number): Settlement['response'] {
  if (!idempotencyKey || retryAfter !== undefined) return undefined;
  return { status: 200, body, headers: { 'x-credits-charged': String(toCredits(charge)) } };
}

function creditHeaders(charge: Tenths, available: Tenths): Record<string, string> {
  return { 'x-credits-charged': String(toCredits(charge)), 'x-credits-remaining': String(toCredits(available)) };
}
