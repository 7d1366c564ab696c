import type { PaidQuery, Tenths } from '@modernleads/contracts';
import type { AnySale, PaidRequest, Sale } from './sale';

/** An answer that an account owns for so long, under the name of its question. */
export interface OwnedAnswer {
  readonly resource: string;
  /** JSON text. */
  readonly answer: string;
  /** Above 0. */
  readonly freshSeconds: number;
}

/** What an answer costs, and what the account owns once that is settled. */
export interface Quote {
  /** 0 to the highest price of the question. */
  readonly charge: Tenths;
  /** The answer itself; absent: it is not fresh for any time. */
  readonly entitlement?: OwnedAnswer;
  /** The answers to lesser questions that it includes, those apart that the account owns already. */
  readonly covered: readonly OwnedAnswer[];
}

/** Of an answer that is not sold: a test key's. */
export const NOT_SOLD: Quote = { charge: 0, covered: [] };

/**
 * What the answer to a question costs and what is kept of it, for single calls and rows of batches alike. An answer that is free is kept
 * as one that was paid for. Pure.
 * @param owned the names, among those of {@link partResources}, of what the account owns fresh answers to: they are not charged again.
 */
export function quote<Request extends PaidRequest, Job extends object, Result extends object, Query extends PaidQuery>(
  sale: Sale<Request, Job, Result, Query>,
  question: NoInfer<Request>,
  result: NoInfer<Result>,
  owned: ReadonlySet<string>,
): Quote {
  const parts = (sale.parts?.(question) ?? []).flatMap((part) => {
    const found = part.of(result);
    return found ? { body: part.body, found, isOwned: owned.has(sale.entitlement(part.body)) } : [];
  });
  const ownedPrice = parts.reduce((sum, { found, isOwned }) => sum + (isOwned ? sale.price(found) : 0), 0);
  return {
    charge: Math.min(Math.max(sale.price(result) - ownedPrice, 0), sale.highestPrice(question)),
    entitlement: entitlementOf(sale, question, result),
    covered: parts.flatMap(({ body, found, isOwned }) => (isOwned ? [] : (entitlementOf(sale, body, found) ?? []))),
  };
}

/** The names under which an account owns the lesser questions that this one includes. */
export function partResources(sale: AnySale, question: PaidRequest): string[] {
  return (sale.parts?.(question) ?? []).map(({ body }) => sale.entitlement(body));
}

/** JSON of an answer as it is kept for the next who asks: without what echoes the question or belongs to this call alone. */
export function keptAnswer(sale: AnySale, question: PaidRequest, result: object): string {
  const echoed = Object.keys(sale.echo(question)).map((field) => [field, undefined]);
  return JSON.stringify({ ...result, ...Object.fromEntries(echoed), ...sale.momentary?.({}) });
}

function entitlementOf(sale: AnySale, question: PaidRequest, result: object): OwnedAnswer | undefined {
  const freshSeconds = sale.freshForSeconds(result);
  if (freshSeconds <= 0) return undefined;
  return { resource: sale.entitlement(question), answer: keptAnswer(sale, question, result), freshSeconds };
}
