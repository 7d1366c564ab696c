import { createPublicKey } from 'node:crypto';
import { busUsers, type CallContext, getSendingState, verifyEmail, verifyFirstOf } from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { busCredentials, OPERATOR, type OwnStore, ownNats } from '@modernleads/testing';
import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { connect, type MsgHdrs, type NatsConnection } from 'nats';
import { Registry } from 'prom-client';
import { CallKeys, localSigningKey, localVerifyingKeys, parseSigningKey } from './call-keys';
import { readBus } from './env';
import { Handle } from './handle';
import { RpcClient } from './rpc-client';
import { RpcServer } from './rpc-server';
import { type Refusal, signedHeaders } from './signed-call';
import { decodeReply, encode } from './wire';

const worked: string[] = [];

@Controller()
class Verifier {
  @Handle(verifyEmail)
  async verifyEmail({ email }: { email: string }, context: CallContext): Promise<never> {
    worked.push(`${email} ${context.accountId} ${context.mode} ${context.scopes?.join()}`);
    return { email } as never;
  }

  @Handle(verifyFirstOf)
  async verifyFirstOf(): Promise<never> {
    worked.push('first of');
    return {} as never;
  }

  @Handle(getSendingState)
  async getSendingState(): Promise<never> {
    worked.push('sending state');
    return {} as never;
  }
}

@Module({ controllers: [Verifier] })
class VerifyModule {}

let bus: OwnStore;
let gateway: NatsConnection;
let service: INestMicroservice;
let inbox = 0;
const metrics = new Registry();

const optionsOf = (name: string) => readBus({ NATS_URL: bus.url, ...busCredentials(name) });

async function serve(options: ReturnType<typeof optionsOf>, registry: Registry): Promise<INestMicroservice> {
  const identity = { name: 'verify', health: new Health(), metrics: registry };
  const strategy = new RpcServer(identity, options, new SuppressionGuard({ has: async () => false }));
  const started = await NestFactory.createMicroservice(VerifyModule, { strategy, logger: false });
  await started.listen();
  return started;
}

beforeAll(async () => {
  bus = await ownNats([...busUsers(), OPERATOR]);
  service = await serve(optionsOf('verify'), metrics);
  // An attacker who has the NATS user of the gateway.
  const { NATS_USER: user, NATS_PASSWORD: pass } = busCredentials('gateway');
  gateway = await connect({ servers: bus.url, user, pass, inboxPrefix: '_INBOX.gateway.verify' });
});
beforeEach(() => void worked.splice(0));
afterAll(async () => {
  await gateway?.close();
  await service?.close();
  await bus?.stop();
});

const context: () => CallContext = () => ({
  ...{ requestId: 'r', operationId: 'o', accountId: 'victim', mode: 'live' as const, scopes: ['verify'] },
  deadline: Date.now() + 10_000,
});

interface Attack {
  readonly keys?: CallKeys;
  readonly signed?: Partial<CallContext>;
  readonly signedSubject?: string;
  readonly signedReply?: string;
  readonly signedBody?: object;
  readonly sent?: object;
  readonly headers?: (headers: MsgHdrs) => MsgHdrs | undefined;
}

/** Sends a message to verify.v1.email that is signed as the attack says, and returns what comes back. */
async function send({ keys = optionsOf('gateway').keysOf('gateway'), sent = { email: 'ada@acme.test' }, ...attack }: Attack) {
  const reply = `_INBOX.gateway.verify.attack.${inbox++}`;
  const { signedSubject: subject = verifyEmail.subject, signedReply = reply, signedBody = sent } = attack;
  const envelope = { subject, reply: signedReply, data: encode(signedBody) };
  const signed = signedHeaders(keys.withOwner('verify'), envelope, { ...context(), ...attack.signed });
  const headers = (attack.headers ?? ((own) => own))(signed);
  const answer = new Promise<object>((resolve) => {
    const callback = (_error: unknown, { data }: { data: Uint8Array }): void => {
      try {
        resolve(decodeReply(data).result ?? {});
      } catch (error) {
        resolve(error as Error);
      }
    };
    gateway.subscribe(reply, { max: 1, callback });
  });
  gateway.publish(verifyEmail.subject, encode(sent), { reply, headers });
  return answer;
}

async function refused(reason: Refusal): Promise<number> {
  const { values } = (await metrics.getMetricsAsJSON()).find(({ name }) => name === 'rpc_refused_total') ?? { values: [] };
  return values.find(({ labels }) => labels['reason'] === reason)?.value ?? 0;
}

/** The same headers with a part of the signed context replaced. */
const altered =
  (from: string, to: string) =>
  (headers: MsgHdrs): MsgHdrs => {
    const call = headers.get('call');
    expect(call).toContain(from);
    headers.set('call', call.replace(from, to));
    return headers;
  };
const keysWith = (name: string, key = parseSigningKey(busCredentials(name).CALL_SIGNING_KEY), as = name): CallKeys => {
  const verify = createPublicKey(parseSigningKey(busCredentials('verify').CALL_SIGNING_KEY));
  return new CallKeys(as, key, [{ name: 'verify', key: verify }]);
};

it('a message that its caller signed is worked, with the context that was signed', async () => {
  expect(await send({})).toEqual({ email: 'ada@acme.test' });
  expect(worked).toEqual(['ada@acme.test victim live verify']);
});

it.each<[string, Refusal, () => Attack]>([
  ['without a signature', 'unsigned', () => ({ headers: () => undefined })],
  ['for another account', 'bad_signature', () => ({ headers: altered('"victim"', '"other"') })],
  ['in another mode', 'bad_signature', () => ({ headers: altered('"live"', '"test"') })],
  ['with more scopes', 'bad_signature', () => ({ headers: altered('["verify"]', '["all"]') })],
  ['with a later expiry', 'bad_signature', () => ({ headers: altered('"expires":1', '"expires":2') })],
  ['with another body', 'bad_signature', () => ({ signedBody: { email: 'eve@acme.test' } })],
  ['with a body that cannot be parsed', 'bad_signature', () => ({ signedBody: {}, sent: { email: '\u0000'.repeat(9) } })],
  ['that was signed for another subject', 'bad_signature', () => ({ signedSubject: verifyFirstOf.subject })],
  ['that was signed for another inbox', 'bad_signature', () => ({ signedReply: '_INBOX.gateway.verify.x.0' })],
  ['that has expired', 'expired', () => ({ signed: { deadline: Date.now() - 1 } })],
  ['of a sender with keys of its own', 'unknown_key', () => ({ keys: keysWith('gateway', localSigningKey('x')) })],
  ['of an unknown sender', 'unknown_key', () => ({ keys: keysWith('stranger', localSigningKey('x')) })],
  ['of a service under the name of another', 'unknown_key', () => ({ keys: keysWith('lookup', undefined, 'gateway') })],
  ['of a service that is not its caller', 'not_a_caller', () => ({ keys: keysWith('webhook-dispatcher') })],
  [
    'with the keys that everybody knows',
    'unknown_key',
    () => ({ keys: new CallKeys('gateway', localSigningKey('gateway'), localVerifyingKeys()) }),
  ],
])('a message %s is refused, counted as %s, and not worked', async (_how, reason, attack) => {
  const before = await refused(reason);
  const code = reason === 'expired' ? 'timeout' : 'unavailable';
  expect(await send(attack())).toMatchObject({ code });
  expect(await refused(reason)).toBe(before + 1);
  expect(worked).toEqual([]);
});

it('a message is valid for 60 s at most, however late its deadline', async () => {
  const inAnHour = Date.now() + 3_600_000;
  const headers = signedHeaders(
    optionsOf('gateway').keysOf('gateway').withOwner('verify'),
    { subject: 's', data: encode({}) },
    {
      ...context(),
      deadline: inAnHour,
    },
  );
  const { deadline, expires } = JSON.parse(headers.get('call')) as { deadline: number; expires: number };
  expect(deadline).toBe(inAnHour);
  expect(expires).toBeLessThanOrEqual(Date.now() + 60_000);
});

it('keys rotate while calls go on: first the new public key everywhere, then the private one', async () => {
  const rotated = parseSigningKey(Buffer.alloc(32, 7).toString('base64'));
  const publicKey = createPublicKey(rotated).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const own = busCredentials('gateway');
  const both = { ...own, CALL_VERIFYING_KEYS: `${own.CALL_VERIFYING_KEYS},verify:${publicKey}` };
  const client = new RpcClient({ name: 'gateway', health: new Health() }, readBus({ NATS_URL: bus.url, ...both }));
  await client.open();
  const ask = () => client.call(verifyEmail, { email: 'ada@acme.test' }, context());
  expect(await ask()).toEqual({ email: 'ada@acme.test' });
  await service.close();
  const after = { ...busCredentials('verify'), CALL_SIGNING_KEY: Buffer.alloc(32, 7).toString('base64') };
  service = await serve(readBus({ NATS_URL: bus.url, ...after }), new Registry());
  expect(await ask()).toEqual({ email: 'ada@acme.test' });
  await client.close();
});

it('a client does not start without a key of a service that it asks', async () => {
  const own = busCredentials('lookup');
  const [none] = own.CALL_VERIFYING_KEYS.split(',').filter((key) => key.startsWith('gateway:'));
  const bare = readBus({ NATS_URL: bus.url, ...own, CALL_VERIFYING_KEYS: none });
  const client = new RpcClient({ name: 'lookup', health: new Health() }, bare);
  await expect(client.open()).rejects.toThrow('CALL_VERIFYING_KEYS has no key of verify, which lookup asks');
  expect(() => readBus({ NATS_URL: bus.url, NODE_ENV: 'production', NATS_PASSWORD: 'x' })).toThrow(
    /CALL_SIGNING_KEY must be set in production.*\nCALL_VERIFYING_KEYS must be set in production/,
  );
  expect(() => readBus({ NATS_URL: bus.url, CALL_SIGNING_KEY: 'short' })).toThrow('CALL_SIGNING_KEY must be 32 bytes in base64');
});
