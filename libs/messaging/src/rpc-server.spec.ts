import { type CallContext, lookup, ownerOf, rpcsOf, verifyEmail } from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import type { Msg, NatsConnection } from 'nats';
import { Registry } from 'prom-client';
import { readBus } from './env';
import { RpcServer } from './rpc-server';
import { signedHeaders } from './signed-call';
import { decodeReply, encode } from './wire';

const ADA = 'ada@acme.test';
const CONNECTION = { subscribe: () => ({ drain: async () => undefined }) } as unknown as NatsConnection;
const context = (mode: CallContext['mode']): CallContext => ({
  ...{ requestId: 'r', operationId: 'o', accountId: 'a', mode },
  deadline: Date.now() + 10_000,
});

let server: RpcServer | undefined;
afterEach(() => server?.close());

/** A service whose handlers return one reply, and the requests that reached them. */
function serviceOf(name: string, reply: object, guard?: SuppressionGuard): object[] {
  const asked: object[] = [];
  server = new RpcServer(
    { name, health: new Health(), metrics: new Registry() },
    readBus({ NATS_URL: 'nats://127.0.0.1:1' }),
    guard,
  );
  for (const { subject } of rpcsOf(name))
    server.addHandler(subject, async (request: object) => {
      asked.push(request);
      return { result: reply };
    });
  return asked;
}

async function reply(subject: string, request: object, mode: CallContext['mode']): Promise<object | undefined> {
  const bytes = await new Promise<Uint8Array>((respond) => {
    const envelope = { subject, reply: '_INBOX.gateway.x', data: encode(request) };
    const keys = readBus({ NATS_URL: 'nats://127.0.0.1:1' }).keysOf('gateway');
    const headers = signedHeaders(keys.withOwner(ownerOf({ subject })), envelope, context(mode));
    const message = { ...envelope, headers, respond } as unknown as Msg;
    void server?.handleMessage(subject, message);
  });
  return decodeReply(bytes).result;
}

const lists = (email: string) => new SuppressionGuard({ has: async (subjects) => subjects.some((one) => one.email === email) });

it('does not start a service whose messages have subjects without a suppression guard', () => {
  serviceOf('verify', {});
  expect(() => server?.bindEvents(CONNECTION)).toThrow(
    'messages that tell of people, without the PrivacyModule: verify.v1.email, verify.v1.first_of',
  );
  serviceOf('webhook-dispatcher', {});
  expect(() => server?.bindEvents(CONNECTION)).not.toThrow();
});

it('answers a request about a suppressed person without calling the handler, except for a test key', async () => {
  const valid = { email: ADA, status: 'valid' };
  const asked = serviceOf('verify', valid, lists(ADA));
  server?.bindEvents(CONNECTION);
  expect(await reply(verifyEmail.subject, { email: ADA }, 'live')).toMatchObject({ status: 'unknown', reason: 'not_probeable' });
  expect(asked).toEqual([]);
  expect(await reply(verifyEmail.subject, { email: ADA }, 'test')).toEqual(valid);
});

it('withholds a suppressed person from a reply', async () => {
  const asked = serviceOf('lookup', { email: ADA, status: 'found' }, lists(ADA));
  server?.bindEvents(CONNECTION);
  const person = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
  expect(await reply(lookup.subject, person, 'live')).toMatchObject({ email: null, status: 'not_found' });
  expect(asked).toMatchObject([person, { domain: 'acme.test', last_name: expect.not.stringMatching(/lovelace/i) }]);
});
