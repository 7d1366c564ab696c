import { createHash, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { playRole } from '../../role';
import type { Account } from '../accounts';
import { Bus } from './bus';
import { Limiter } from './limiter';
import { SUBJECT } from './responder.role';
import { Store } from './store';

export interface FloorOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly natsUrl: string;
}

interface Known {
  readonly limiter: Limiter;
  readonly bus: Bus;
  readonly store: Store;
  readonly accounts: Map<string, Account>;
}

declare module 'fastify' {
  interface FastifyRequest {
    account: Account;
  }
}

const PRICE = 10;
const FRESH_SECONDS = 30 * 86_400;
const ENDPOINT = 'POST /v1/verify/email';
const BODY = {
  type: 'object',
  required: ['email'],
  additionalProperties: false,
  properties: { email: { type: 'string', minLength: 1, maxLength: 1000 } },
};

/**
 * The same durable work as the gateway's and nothing else: plain Fastify, one pipelined Redis script, one raw NATS
 * request, the two steps of the ledger batched over concurrent requests. Keys are in memory, as a cache that is told of changes has
 * them. Answers the first question, the accounts, with its port.
 */
export function play({ databaseUrl, redisUrl, natsUrl }: FloorOptions): Promise<void> {
  return playRole(Promise.resolve(), async (accounts: Account[]) => {
    const known = new Map(accounts.map((account) => [`Bearer ${account.key}`, account]));
    const server = serve({
      limiter: new Limiter(redisUrl),
      bus: await Bus.open(natsUrl, SUBJECT),
      store: new Store(databaseUrl),
      accounts: known,
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    return (server.server.address() as AddressInfo).port;
  });
}

function serve({ limiter, bus, store, accounts }: Known): FastifyInstance {
  const server = Fastify({ logger: false });
  server.decorateRequest('account');
  server.addHook('onRequest', (request, reply, done) => {
    const account = accounts.get(request.headers.authorization ?? '');
    if (!account) return void reply.status(401).send();
    request.account = account;
    limiter
      .admits(account.keyId, account.rateLimit)
      .then((admitted) => (admitted ? done() : void reply.status(429).send()), done);
  });
  server.post<{ Body: { email: string } }>('/v1/verify/email', { schema: { body: BODY } }, async (request, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8');
    return request.headers['idempotency-key'] ? buy(request, bus, store) : lookUp(request, store);
  });
  return server;
}

async function lookUp({ account, body: { email } }: FastifyRequest<{ Body: { email: string } }>, store: Store): Promise<string> {
  const answer = await store.owned({ account_id: account.id, resource: `verify:${email}` });
  if (answer === undefined) throw new Error('the floor buys only under an Idempotency-Key');
  return finish(answer, true, 0);
}

async function buy(
  { account, headers, body: { email } }: FastifyRequest<{ Body: { email: string } }>,
  bus: Bus,
  store: Store,
): Promise<string> {
  const operation = { operation_id: randomUUID(), account_id: account.id };
  const question = `verify:${email}`;
  const fence = await store.claim({
    ...operation,
    key_id: account.keyId,
    endpoint: ENDPOINT,
    request_id: operation.operation_id,
    idempotency_key: headers['idempotency-key'] as string,
    fingerprint: createHash('sha256').update(`${ENDPOINT}\n${email}`).digest('base64'),
    question,
    price: PRICE,
  });
  if (fence === undefined) throw new Error('the floor knows only fresh calls');
  const answer = Buffer.from(await bus.request(Buffer.from(JSON.stringify({ email })))).toString();
  const charge = (JSON.parse(answer) as { status: string }).status === 'unknown' ? 0 : PRICE;
  const body = finish(answer, false, charge / 10);
  const entitlement = { resource: question, answer, fresh_seconds: FRESH_SECONDS };
  const settled = await store.settle({ ...operation, fence, charge, ...entitlement, status: 200, headers: '{}', body });
  if (!settled) throw new Error('fenced');
  return body;
}

const finish = (answer: string, cached: boolean, credits: number): string =>
  `${answer.slice(0, -1)},"cached":${cached},"credits_charged":${credits}}`;
