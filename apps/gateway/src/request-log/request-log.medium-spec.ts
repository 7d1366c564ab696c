import { randomUUID } from 'node:crypto';
import { Database } from '@modernleads/database';
import { testDatabase, type TestDatabase, until, wholeScans } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import { Registry } from 'prom-client';
import type { GatewayEnv } from '../env';
import type { LoggedRequest } from './logged-request';
import { MOST_WAITING, RequestLog } from './request-log';
import { COUNTED_ROWS, type RequestFilter, RequestLogRepository } from './request-log.repository';

let store: TestDatabase;
let repository: RequestLogRepository;
let account: string;

beforeAll(async () => {
  store = await testDatabase();
  repository = new RequestLogRepository(store.database);
});
afterAll(() => store.drop());
beforeEach(() => {
  account = randomUUID();
});

const RATE = 50;
const KEY = randomUUID();

function logOn(rows: Pick<RequestLogRepository, 'insert'> = repository): { log: RequestLog; counts: () => Promise<object> } {
  const registry = new Registry();
  const log = new RequestLog(rows as RequestLogRepository, { REQUEST_LOG_RATE: RATE } as GatewayEnv, registry);
  const counts = async () => {
    const { values = [] } = (await registry.getSingleMetric('request_log_rows_total')?.get()) ?? {};
    return Object.fromEntries(values.map(({ labels, value }) => [labels['outcome'], value]));
  };
  return { log, counts };
}

function call(fields: Partial<LoggedRequest> = {}): LoggedRequest {
  return {
    ...{ account_id: account, mode: 'live', source: 'api', at: Date.now(), request_id: randomUUID(), method: 'POST' },
    ...{ path: '/v1/verify/email', endpoint: 'verifyEmail', status: 200, code: undefined, latency_ms: 12, charged: 10 },
    ...{ cached: false, replayed: false, key_id: KEY, trace_id: randomUUID().replaceAll('-', ''), operation_id: randomUUID() },
    ...{ job_id: undefined, user_agent: 'curl/8.5.0', ip: '2001:db8::1', ...fields },
  };
}

const failed = (fields: Partial<LoggedRequest> = {}): LoggedRequest => call({ status: 400, code: 'invalid_input', ...fields });
const page = (filter: Partial<RequestFilter> = {}) =>
  repository.list({ accountId: account, mode: 'live', source: 'api', limit: 100, ...filter });

describe('the log of calls', () => {
  it('writes calls in groups, as they were', async () => {
    const { log, counts } = logOn();
    const one = call();
    log.record(one);
    log.record(failed({ ip: undefined, user_agent: undefined, operation_id: undefined, at: one.at - 1 }));
    await log.flush();
    const { at, account_id: _own, ...rest } = one;
    const [last, first] = await page();
    expect(last).toMatchObject({ ...rest, job_id: null, code: null, at: new Date(at), weight: 1, key_name: null });
    expect(first).toMatchObject({ status: 400, code: 'invalid_input', ip: null, user_agent: null, operation_id: null });
    expect(await counts()).toEqual({ written: 2, left_out: 0, lost: 0 });
  });

  it('samples calls above the rate that succeeded, and keeps all that failed', async () => {
    const { log, counts } = logOn();
    const at = Date.now();
    for (let n = 0; n < 150; n++) log.record(n % 2 ? failed({ at }) : call({ at }));
    await log.flush();
    const rows = await page({ limit: 1_000 });
    const succeeded = rows.filter(({ status }) => status === 200);
    expect(rows.length - succeeded.length).toBe(75);
    expect(succeeded.map(({ weight }) => weight).sort()).toEqual([...Array(RATE).fill(1), 10, 10].sort());
    expect(await counts()).toEqual({ written: 127, left_out: 23, lost: 0 });
  });

  it('loses rows and no call while the store is away, counts them, and goes on after', async () => {
    const silent = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
    const { log, counts } = logOn();
    await store.database.pool.query('ALTER TABLE request_log RENAME TO away');
    for (let n = 0; n < 3; n++) log.record(failed());
    await log.flush().finally(() => store.database.pool.query('ALTER TABLE away RENAME TO request_log'));
    expect(await counts()).toEqual({ written: 0, left_out: 0, lost: 3 });
    expect(silent).toHaveBeenCalledWith(expect.objectContaining({ rows: 3 }), 'requests not logged');
    silent.mockRestore();
    log.record(call());
    await log.flush();
    expect(await page()).toHaveLength(1);
  });

  it('has a bound: a full buffer keeps room for calls that failed, and counts those that it has no room for', async () => {
    let goOn = (): void => undefined;
    const stored: number[] = [];
    const slow = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { log, counts } = logOn({
      insert: async (rows) => {
        await slow;
        stored.push(...rows.map(({ status }) => status));
      },
    });
    const accounts = Array.from({ length: 400 }, () => randomUUID());
    const at = Date.now();
    // Each account stays below the rate: only the buffer can be why something is left out. The first group is under way.
    for (let n = 0; n < MOST_WAITING; n++) log.record(call({ at, account_id: accounts[n % 400] as string }));
    for (let n = 0; n < MOST_WAITING; n++) log.record(failed());
    goOn();
    await log.flush();
    const { written, lost } = (await counts()) as { written: number; lost: number };
    expect(written).toBe(stored.length);
    expect(stored.length).toBeLessThanOrEqual(MOST_WAITING + 1_000);
    expect(stored.filter((status) => status === 400).length).toBeGreaterThan(MOST_WAITING * 0.4);
    expect(lost).toBe(MOST_WAITING - stored.filter((status) => status === 400).length);
  });

  it('writes what waits by itself, and the rest when the process stops', async () => {
    const { log } = logOn();
    log.onApplicationBootstrap();
    log.record(call());
    await until(async () => (await page()).length === 1);
    log.record(call());
    await log.onApplicationShutdown();
    expect(await page()).toHaveLength(2);
  });

  it('counts the calls of a day by their error, with the weight of samples', async () => {
    const { log } = logOn();
    for (const each of [call(), call(), failed(), failed(), failed({ code: 'not_found' }), failed({ mode: 'test' })])
      log.record(each);
    log.record(call({ at: Date.now() - 90_000_000 }));
    log.record(call({ source: 'dashboard' }));
    await log.flush();
    await store.database.pool.query('UPDATE request_log SET weight = 10 WHERE account_id = $1 AND code IS NULL', [account]);
    const counts = [
      { code: undefined, calls: 20 },
      { code: 'invalid_input', calls: 2 },
      { code: 'not_found', calls: 1 },
    ];
    const found = await repository.countByCode(account, 'live');
    expect(found).toEqual({ since: null, counts: expect.arrayContaining(counts) });
    expect(found.counts).toHaveLength(counts.length);
    expect(await repository.countByCode(randomUUID(), 'live')).toEqual({ since: null, counts: [] });
  });

  it('deletes what is older than 30 days', async () => {
    const day = 86_400_000;
    const { log } = logOn();
    log.record(call({ at: Date.now() - 29 * day }));
    log.record(call({ at: Date.now() - 31 * day }));
    await log.flush();
    await repository.purge();
    expect(await page()).toHaveLength(1);
  });
});

describe('the list of calls', () => {
  /** 200,000 calls of one account in 29 days: one of a hundred failed, one key and one endpoint are rare, and the test mode is as good as empty. */
  beforeAll(async () => {
    await store.database.pool.query(`
      INSERT INTO request_log (account_id, mode, source, at, request_id, method, path, endpoint, status, code, latency_ms, charged, cached, replayed, key_id,
          trace_id, weight)
        SELECT '${MANY}', 'live', 'api', now() - n * interval '12.5 seconds', 'req-' || n, 'POST', '/v1/verify/email',
          CASE n % 9973 WHEN 0 THEN 'qualify' ELSE 'verifyEmail' END, CASE WHEN n % 20011 = 0 THEN 503 WHEN n % 100 = 0 THEN 429 ELSE 200 END,
          CASE WHEN n % 20011 = 0 THEN 'unavailable' WHEN n % 100 = 0 THEN 'rate_limited' END, 20, 10, false, false,
          CASE n % 9973 WHEN 0 THEN '${RARE_KEY}'::uuid ELSE '${KEY}'::uuid END, gen_random_uuid(), 1
        FROM generate_series(1, 200000) n`);
    await store.database.pool.query('ANALYZE request_log');
  }, 30_000);

  const MANY = randomUUID();
  const RARE_KEY = randomUUID();
  const ago = (days: number): Date => new Date(Date.now() - days * 86_400_000);
  const filters: [string, Partial<RequestFilter>, number][] = [
    ['everything', {}, 101],
    ['a later page', { after: { at: ago(15), id: randomUUID() } }, 101],
    ['those that succeeded', { status: '2xx' }, 101],
    ['refusals', { status: '4xx' }, 101],
    ['failures', { status: '5xx' }, 9],
    ['a rare code', { code: 'unavailable' }, 9],
    ['no code that there is', { code: 'internal' }, 0],
    ['a rare endpoint', { endpoint: 'qualify' }, 20],
    ['a rare key', { keyId: RARE_KEY }, 20],
    ['a key that has called nothing', { keyId: randomUUID() }, 0],
    ['another mode', { mode: 'test' }, 0],
    ['a day', { from: ago(11), to: ago(10) }, 101],
    ['failures of a rare key', { keyId: RARE_KEY, status: '5xx' }, 0],
  ];

  it.each(filters)('with many calls reads %s by an index', async (_what, filter, rows) => {
    const many = { accountId: MANY, limit: 101, ...filter };
    expect(await wholeScans(store.database as Database, () => page(many))).toEqual([]);
    expect(await page(many)).toHaveLength(rows);
  });

  it('counts the newest 20,000 of a day, by an index', async () => {
    await store.database.pool.query(
      "UPDATE request_log SET at = now() - n * interval '1 second' FROM generate_series(1, 30000) n WHERE request_id = 'req-' || n",
    );
    await store.database.pool.query('ANALYZE request_log');
    expect(await wholeScans(store.database as Database, () => repository.countByCode(MANY, 'live'))).toEqual([]);
    const { since, counts } = await repository.countByCode(MANY, 'live');
    expect(counts.reduce((sum, { calls }) => sum + calls, 0)).toBe(COUNTED_ROWS);
    expect(Date.now() - (since?.getTime() ?? 0)).toBeLessThan(6 * 3_600_000);
  });

  it('finds one call by an index', async () => {
    expect(await wholeScans(store.database, () => repository.find(MANY, 'req-177777'))).toEqual([]);
    expect(await repository.find(MANY, 'req-177777')).toMatchObject({ status: 200, endpoint: 'verifyEmail' });
    expect(await repository.find(randomUUID(), 'req-177777')).toBeUndefined();
  });
});
