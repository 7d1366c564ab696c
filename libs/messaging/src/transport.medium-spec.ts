import { execFileSync, type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ApiError, busUsers, type CallContext } from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { busCredentials, freePort, OPERATOR, type OwnStore, ownNats, until } from '@modernleads/testing';
import { ClientNats } from '@nestjs/microservices';
import { connect, type NatsConnection } from 'nats';
import { firstValueFrom } from 'rxjs';
import { EXECUTED, trap, type TrapJob, type TrapResult } from '../trap-service/src/trap';
import { readBus } from './env';
import { RpcClient } from './rpc-client';
import { HandlerSilent, NobodyThere } from './rpc-failure';

const TRANSPORTS = ['stock', 'ours'] as const;
type Transport = (typeof TRANSPORTS)[number];

/** The stock transport speaks as a user who may do everything. */
let operator: { readonly servers: string; readonly user: string; readonly pass: string };
let bus: OwnStore;
let nats: NatsConnection;
let executions = 0;
const started: ChildProcess[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['tools/build.mjs', 'libs/messaging/trap-service']);
  bus = await ownNats([...busUsers(), OPERATOR]);
  operator = { servers: bus.url, user: OPERATOR.name, pass: busCredentials(OPERATOR.name).NATS_PASSWORD };
  nats = await connect(operator);
  nats.subscribe(EXECUTED, { callback: () => (executions += 1) });
  await nats.flush();
});

beforeEach(() => {
  executions = 0;
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((child) => stop(child, 'SIGKILL')));
});

afterAll(async () => {
  await nats?.close();
  await bus?.stop();
});

async function startService(transport: Transport, port = 0): Promise<ChildProcess> {
  const own = { NATS_URL: bus.url, ...busCredentials('trap'), OPERATOR_PASSWORD: operator.pass };
  const env = { ...process.env, ...own, PORT: String(port), LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, ['dist/libs/messaging/trap-service/main.js', transport], {
    env,
    stdio: ['ignore', 'pipe', transport === 'ours' ? 'inherit' : 'ignore'],
  });
  started.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await until(() => output.includes('"ready"'));
  return child;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

type Ask = (job: TrapJob, deadlineMs?: number) => Promise<TrapResult>;

/** Runs `test` with a client of the transport. */
async function withClient(transport: Transport, test: (ask: Ask) => Promise<void>): Promise<void> {
  if (transport === 'ours') {
    const client = new RpcClient(
      { name: 'gateway', health: new Health() },
      readBus({ NATS_URL: bus.url, ...busCredentials('gateway') }),
    );
    await client.open();
    await test((job, deadlineMs = 5_000) => client.call(trap, job, context(deadlineMs))).finally(() => client.close());
  } else {
    const client = new ClientNats(operator);
    await client.connect();
    await test((job) => firstValueFrom(client.send<TrapResult, TrapJob>(trap.subject, job))).finally(() => client.close());
  }
}

const context = (deadlineMs: number): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + deadlineMs,
});

const PENDING = Symbol('pending');
const pendingAfter = (ms: number): Promise<typeof PENDING> => new Promise((resolve) => setTimeout(() => resolve(PENDING), ms));
const outcome = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** The same steps show each fault on the stock transport, and its absence on ours. */
describe.each(TRANSPORTS)('%s transport', (transport) => {
  const ours = transport === 'ours';

  it(`lets ${ours ? 'one replica' : 'every replica'} execute a request`, async () => {
    const replicas = [await startService(transport), await startService(transport)];
    await withClient(transport, async (ask) => {
      for (let number = 0; number < 10; number += 1) expect((await ask({ trick: 'echo', number })).number).toBe(number);
    });
    await Promise.all(replicas.map((replica) => stop(replica, 'SIGTERM')));
    await nats.flush();
    expect(executions).toBe(ours ? 10 : 20);
  });

  it(`${ours ? 'ends' : 'does not end'} a call at its deadline`, async () => {
    await startService(transport);
    await withClient(transport, async (ask) => {
      const result = await Promise.race([outcome(ask({ trick: 'hang' }, 300)), pendingAfter(1_400)]);
      if (ours) expect(result).toMatchObject({ code: 'timeout' });
      else expect(result).toBe(PENDING);
    });
  });

  it.each([
    ['a malformed message', (): void => nats.publish(trap.subject, 'not json', { reply: 'nobody' })],
    ['a message without context', (): void => nats.publish(trap.subject, '{"trick":"echo"', { reply: 'nobody' })],
  ])(`${ours ? 'survives' : 'dies of'} %s`, async (_name, provoke) => {
    const child = await startService(transport);
    provoke();
    if (!ours) await once(child, 'exit');
    else await withClient(transport, async (ask) => expect(await ask({ trick: 'echo', number: 1 })).toEqual({ number: 1 }));
    expect(child.exitCode === null).toBe(ours);
  });

  it(`${ours ? 'answers' : 'dies of'} a reply over the bus limit`, async () => {
    const child = await startService(transport);
    await withClient(transport, async (ask) => {
      const result = outcome(ask({ trick: 'huge' }));
      if (!ours) await once(child, 'exit');
      else expect(await result).toMatchObject({ code: 'internal' });
    });
    expect(child.exitCode === null).toBe(ours);
  });

  it(`${ours ? 'carries' : 'flattens'} typed errors`, async () => {
    await startService(transport);
    await withClient(transport, async (ask) => {
      const refused = await outcome(ask({ trick: 'refuse' }));
      if (!ours) return expect(refused).toMatchObject({ message: 'Internal server error' });
      expect(refused).toBeInstanceOf(ApiError);
      expect(refused).toMatchObject({ code: 'invalid_input', extras: { details: [{ field: 'trick', issue: 'refused' }] } });
      const outage = await outcome(ask({ trick: 'outage' }));
      expect(outage).toMatchObject({ code: 'unavailable', extras: { retryAfter: 1 } });
      expect(outage).not.toBeInstanceOf(HandlerSilent);
      const crashed = await outcome(ask({ trick: 'crash' }));
      expect(crashed).toMatchObject({ code: 'internal', message: expect.not.stringContaining('leak') });
    });
  });

  it(`${ours ? 'finishes' : 'loses'} the work in flight when it is stopped`, async () => {
    const child = await startService(transport);
    await withClient(transport, async (ask) => {
      const answer = outcome(ask({ trick: 'slow', number: 7 }));
      while (!executions) await nats.flush();
      await stop(child, 'SIGTERM');
      const result = await Promise.race([answer, pendingAfter(1_000)]);
      if (ours) expect(result).toEqual({ number: 7 });
      else expect(result).toBe(PENDING);
    });
  });
});

describe('our transport', () => {
  it('fails at once when no replica handles a message', async () => {
    await withClient('ours', async (ask) => {
      const failure = await outcome(ask({ trick: 'echo' }));
      expect(failure).toBeInstanceOf(NobodyThere);
      expect(failure).toMatchObject({ code: 'unavailable' });
    });
  });

  it('fails within the silence limit when the handler died, with another error than for a missing handler', async () => {
    const child = await startService('ours');
    await withClient('ours', async (ask) => {
      const answer = outcome(ask({ trick: 'hang' }, 600_000));
      while (!executions) await nats.flush();
      await stop(child, 'SIGKILL');
      const failure = await answer;
      expect(failure).toMatchObject({ code: 'unavailable' });
      expect(failure).toBeInstanceOf(HandlerSilent);
    });
  });

  it('stops in order: not ready, work in flight ended, disconnected', async () => {
    const port = await freePort();
    const ready = () => fetch(`http://127.0.0.1:${port}/health/ready`);
    const child = await startService('ours', port);
    expect((await ready()).status).toBe(200);
    await withClient('ours', async (ask) => {
      const answer = ask({ trick: 'slow', number: 7 });
      while (!executions) await nats.flush();
      child.kill('SIGTERM');
      const stopping = await until(async () => ready().then((response) => (response.ok ? undefined : response.json())));
      expect(stopping).toMatchObject({ status: 'stopping' });
      expect(await answer).toEqual({ number: 7 });
    });
    await until(() => child.exitCode === 0);
    await expect(ready()).rejects.toThrow();
  });

  it('waits for a handler that works longer than the silence limit', async () => {
    await startService('ours');
    await withClient('ours', async (ask) => {
      const answers = await Promise.all([ask({ trick: 'slow', number: 1 }), ask({ trick: 'slow', number: 2 })]);
      expect(answers.map(({ number }) => number)).toEqual([1, 2]);
    });
  });

  it('stops on SIGTERM while its log is not read', async () => {
    const child = await startService('ours');
    child.stdout?.destroy();
    await stop(child, 'SIGTERM');
    expect(child.exitCode).toBe(0);
  });
});
