import { performance } from 'node:perf_hooks';
import pLimit from 'p-limit';
import { playRole } from '../role';
import { type ClientName, CLIENTS } from './lookups';

/** The domains of a batch's addresses, in their order. */
export interface ClientTask {
  readonly domains: readonly string[];
}

export interface ClientResult {
  readonly seconds: number;
  readonly found: number;
  readonly missing: number;
  /** Answers with MX hosts from before the last change of the server, `g0`. */
  readonly stale: number;
}

const AT_ONCE = 200;

/** Resolves MX and addresses for each domain of a batch with one client, whose cache is kept between batches. */
export async function play({ client, port }: { client: ClientName; port: number }): Promise<void> {
  const lookups = CLIENTS[client](port);
  await playRole<ClientTask, ClientResult>(Promise.resolve(), async ({ domains }) => {
    const limit = pLimit(AT_ONCE);
    const start = performance.now();
    const exchanges = await Promise.all(
      domains.map((domain) =>
        limit(async () => {
          const exchange = await lookups.mx(domain);
          if (exchange && (await lookups.addresses(exchange)).length === 0) throw new Error(`${exchange} has no address`);
          return exchange;
        }),
      ),
    );
    const seconds = (performance.now() - start) / 1_000;
    const found = exchanges.filter((exchange) => exchange !== undefined);
    const stale = found.filter((exchange) => exchange.includes('.g0.')).length;
    return { seconds, found: found.length, missing: exchanges.length - found.length, stale };
  });
}
