import { type BatchKind, type EnrichBatchBody, enrichBatchEndpoint, type VerifyBatchBody, verifyBatchEndpoint } from './batch';
import { commitBatch } from './batch-messages';
import { prices, type Tenths } from './credits';
import type { Endpoint, PaidRequest, Sale } from './endpoint';

/** What a row of a batch can cost at most. */
export function highestRowPrice(kind: BatchKind, findPhones: boolean): Tenths {
  if (kind === 'verify') return prices.verifyBatchRow;
  return prices.findEmail + (findPhones ? prices.findPhone : 0);
}

/** A batch is free to make: it holds and charges for itself, row by row. */
function saleOf<Body extends PaidRequest>(endpoint: Endpoint<Body>): Sale<Body, object, object> {
  return {
    endpoint,
    rpc: commitBatch as never,
    job: () => ({}),
    creates: true,
    highestPrice: () => 0,
    price: () => 0,
    freshForSeconds: () => 0,
    retryAfterSeconds: () => undefined,
    echo: () => ({}),
  };
}

export const enrichBatchSale = saleOf<EnrichBatchBody>(enrichBatchEndpoint);
export const verifyBatchSale = saleOf<VerifyBatchBody>(verifyBatchEndpoint);
