import { lookupPurge } from '@modernleads/contracts';
import { type ErasedCounts, Eraser } from '@modernleads/privacy';
import { enqueueIn } from '@modernleads/queue';
import { Receiver, until } from '@modernleads/testing';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import { Redis } from 'ioredis';
import { type Answer, send } from './api';
import { type Stack, startStack } from './stack';

const quill: TestDomain = {
  domain: 'quill.test',
  shows: 'a domain with one mailbox',
  mx: [[10, 'mx.quill.test']],
  hosts: { 'mx.quill.test': {} },
  mailboxes: { 'zyxadora.quillfeather': '250 2.1.5 Ok' },
  web: {
    'quill.test': {
      '/': '<html lang="en"><head><title>Quill</title><meta property="og:site_name" content="Quill"></head><body><h1>Quill</h1><a href="/news">News</a></body></html>',
      '/news': `<html lang="en"><title>News</title><article><h1>Quill appoints its finance chief</h1><time datetime="${new Date().toISOString()}">today</time><p>Quill has appointed Zyxadora Quillfeather as Chief Financial Officer.</p></article></html>`,
    },
  },
};
const PERSON = { first_name: 'Zyxadora', last_name: 'Quillfeather', domain: 'quill.test' };
const EMAIL = 'zyxadora.quillfeather@quill.test';
const PROFILE = 'https://www.linkedin.com/in/zyxadora-quillfeather';
const NAMES = /zyxadora|quillfeather/i;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const percent = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');

let stack: Stack;
let receiver: Receiver;
let redis: Redis;

beforeAll(async () => {
  receiver = await Receiver.start();
  receiver.answer = (response) =>
    response.end(`${EMAIL.toUpperCase()} ${percent(EMAIL)} ${base64(EMAIL)} ${JSON.stringify({ EMAIL })}`);
  stack = await startStack({
    services: { lookup: 1, batch: 1, qualify: 1, research: 1, 'webhook-dispatcher': 1 },
    testDomains: [...testDomains, quill],
  });
  redis = new Redis(stack.redisUrl);
});
afterAll(async () => {
  redis?.disconnect();
  await Promise.all([stack?.stop(), receiver?.stop()]);
});

type Ask = (path: string, json?: object, headers?: Record<string, string>, method?: string) => Promise<Answer>;

interface Customer {
  readonly accountId: string;
  readonly ask: Ask;
  /** The batches that it made. */
  readonly batches: string[];
}

async function customer(): Promise<Customer> {
  const { secret: key, accountId } = await stack.createKey({
    rateLimit: 10_000,
    name: `Key for ${PERSON.first_name} ${PERSON.last_name}`,
  });
  const ask: Ask = async (path, json, headers, method) => {
    const answer = await send(stack.url, { path, key, json, headers, method });
    if (answer.status >= 400) throw new Error(`${path}: ${answer.text}`);
    return answer;
  };
  return { accountId, ask, batches: [] };
}

/** Names the person wherever the API takes a text. */
async function nameEverywhere({ ask, batches }: Customer): Promise<void> {
  const ref = `for ${PERSON.first_name} ${PERSON.last_name}`;
  const contact = {
    Email: EMAIL,
    'First Name': PERSON.first_name,
    'Last Name': PERSON.last_name,
    LinkedIn: PROFILE,
    Phone: 'N/A',
  };
  await ask('/v1/contacts/import', { rows: [contact], ref }, { 'idempotency-key': base64(EMAIL) });
  await ask('/v1/webhook-endpoints', { url: receiver.url('/hook'), description: `about ${EMAIL}` });
  const key = { 'idempotency-key': `k-${EMAIL}`, 'x-request-id': base64(EMAIL).replaceAll('=', '') };
  for (const lookup_type of ['email', 'both']) await ask('/v1/lookup', { ...PERSON, ref, lookup_type });
  await ask('/v1/lookup?explain=true', { ...PERSON, linkedin_url: PROFILE, ref: percent(EMAIL) }, key);
  await ask('/v1/lookup', PERSON, { 'idempotency-key': 'replayed' });
  await ask('/v1/verify/email', { email: EMAIL.toUpperCase(), ref: base64(EMAIL) }, { 'idempotency-key': 'verified' });
  await ask('/v1/domain-finder', { company_name: 'Quill Works', ref });
  await ask('/v1/buyer-context', { offer: 'Ink' }, {}, 'PUT');
  const contact_name = `${PERSON.first_name} ${PERSON.last_name}`;
  const research = await ask('/v1/research/prospect', { domain: PERSON.domain, contact_name, ref });
  expect(research.body).toMatchObject({ output: { why_now: { signal: expect.stringMatching(NAMES) } } });
  const labels = { name: EMAIL.toUpperCase(), ref: base64(`x${ref}`.slice(1)) };
  const emails = [
    EMAIL,
    `"zyxadora.quillfeather"@quill.test`,
    'eve@normal.test',
    'no address of Zyxadora Quillfeather at quill.test',
  ];
  const rows = [
    PERSON,
    PERSON,
    { ...PERSON, note: base64(EMAIL) },
    { first_name: 'Eve', last_name: 'Noether', domain: 'normal.test' },
  ];
  const made = [
    await ask('/v1/batch/verify', { emails, ...labels }, { 'idempotency-key': 'batch' }),
    await ask('/v1/batch/enrich', { rows, ...labels }),
    await ask('/v1/batch/verify', { emails: [{ email: 'eve@normal.test', [EMAIL]: 'x' }], name: percent(EMAIL) }),
  ].map(({ body }) => String(body['batch_id']));
  batches.push(...made);
  for (const id of made) await until(async () => (await ask(`/v1/batch/${id}`)).body['status'] === 'completed');
  // With the ping: nothing of them is written any more.
  const delivered = async () => (await ask('/v1/webhook-deliveries?state=delivered')).body['data'] as unknown[];
  await until(async () => (await delivered()).length === made.length + 1);
}

/** What no call leaves today, but what may be there: of providers, greylisting servers, failed jobs. */
async function nameInOtherTables(): Promise<void> {
  const { pool } = stack.store.database;
  await pool.query(`INSERT INTO lookup_provider_answer VALUES ('q', $1, now() + interval '1 day')`, [{ email: EMAIL }]);
  await pool.query(
    `INSERT INTO verify_recheck (address_key, email, provisional, first_seen, due_at) VALUES ($1, $1, $2, now(), now() + interval '1 hour')`,
    [`z.quillfeather@quill.test`, { email: EMAIL }],
  );
  await pool.query(`INSERT INTO lookup_domain VALUES ('quill', $1, now() + interval '1 day')`, [
    { evidence: [`Write to ${EMAIL}`] },
  ]);
  await pool.query(
    `INSERT INTO bullmq.job (queue, id, seq, name, state, data, opts, failed_reason, added_at_ms)
      VALUES ('batch.turn', 'failed', 0, 'batch.turn', 'failed', $1, '{}', $2, 0)`,
    [{ email: percent(EMAIL) }, `no answer about ${EMAIL}`],
  );
  await pool.query(`INSERT INTO bullmq.job_log (queue, job_id, idx, row) VALUES ('batch.turn', 'failed', 1, $1)`, [
    base64(EMAIL),
  ]);
}

/** All values of all tables, schemas of PostgreSQL apart, as texts with the place where they stand. When and from where a key was used is written later. */
async function everything(accountId?: string): Promise<string[]> {
  const { pool } = stack.store.database;
  const { rows: tables } = await pool.query<{ name: string; own: boolean }>(`
    SELECT c.oid::regclass::text AS name, EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'account_id') AS own
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind = 'r' AND nspname IN ('public', 'bullmq')`);
  const texts: string[] = [];
  for (const { name, own } of tables) {
    if (accountId && !own) continue;
    const { rows } = await pool.query<{ text: string }>(
      `SELECT (to_jsonb(t) - '{last_used_at,last_used_ip}'::text[])::text AS text FROM ${name} t ${accountId ? 'WHERE account_id = $1' : ''}`,
      accountId ? [accountId] : [],
    );
    texts.push(...rows.map(({ text }) => `${name}: ${text}`));
  }
  return texts;
}

/** Those that name the person, as they are or decoded. */
function naming(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const tokens = text.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
    const decoded = tokens.map((token) => Buffer.from(token, 'base64').toString('latin1'));
    const plain = text.replace(/%([\da-f]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
    return [text, plain, ...decoded].some((one) => NAMES.test(one));
  });
}

async function inRedis(): Promise<string[]> {
  const texts: string[] = [];
  for (const key of await redis.keys('*')) {
    const kind = await redis.type(key);
    const value =
      kind === 'string'
        ? await redis.get(key)
        : kind === 'hash'
          ? await redis.hgetall(key)
          : kind === 'zset'
            ? await redis.zrange(key, 0, -1)
            : '';
    texts.push(`${key} ${JSON.stringify(value)}`);
  }
  return texts;
}

const placesOf = (texts: readonly string[]): string[] =>
  [...new Set(naming(texts).map((text) => text.slice(0, text.indexOf(':'))))].sort();

/** What of a batch adds up. */
async function sumsOf({ ask, batches }: Customer): Promise<object[]> {
  return Promise.all(
    batches.map(async (id) => {
      const { body } = await ask(`/v1/batch/${id}`);
      const results = (await ask(`/v1/batch/${id}/download`)).body['results'] as Record<string, unknown>[];
      const counts = Object.fromEntries(Object.entries(body['counts'] as Record<string, number>).filter(([, rows]) => rows));
      const byStatus = results.reduce<Record<string, number>>(
        (sum, row) => ({ ...sum, [String(row['status'])]: (sum[String(row['status'])] ?? 0) + 1 }),
        {},
      );
      expect(counts).toEqual(byStatus);
      const { total_rows, processed_rows, credits_charged } = body;
      return { total_rows, processed_rows, credits_charged, results: results.length };
    }),
  );
}

describe('a person who is erased', () => {
  let one: Customer;
  let other: Customer;

  beforeAll(async () => {
    [one, other] = [await customer(), await customer()];
    await nameEverywhere(one);
    await nameEverywhere(other);
    await nameInOtherTables();
  });

  it('by an account is gone from all that it owns, and from nothing else', async () => {
    const before = {
      other: naming(await everything(other.accountId)),
      sums: await sumsOf(one),
      usage: (await one.ask('/v1/usage')).text,
    };
    const places = placesOf(await everything(one.accountId));
    expect(places).toEqual([
      'api_key',
      'batch',
      'contact',
      'entitlement',
      'ledger_hold',
      'operation',
      'request_log',
      'research_job',
      'webhook_endpoint',
    ]);
    const answer = await one.ask(
      '/v1/privacy/erase',
      { email: EMAIL, linkedin_url: PROFILE, ...PERSON },
      { 'idempotency-key': 'erase' },
    );
    expect(answer).toMatchObject({ status: 202, body: { status: 'completed', completed_at: expect.any(String) } });
    expect(Object.keys(answer.body['erased'] as object)).toEqual(
      expect.arrayContaining([...places, 'batch_row', 'webhook_attempt']),
    );
    expect(naming(await everything(one.accountId))).toEqual([]);
    expect(naming(await everything(other.accountId))).toEqual(before.other);
    expect(await sumsOf(one)).toEqual(before.sums);
    expect(JSON.parse((await one.ask('/v1/usage')).text)).toMatchObject({
      totals: (JSON.parse(before.usage) as { totals: object }).totals,
    });
    const again = await one.ask('/v1/privacy/erase', { email: EMAIL });
    expect(again.body).toMatchObject({ status: 'completed', erased: {} });
    const id = String(answer.body['id']);
    expect((await one.ask(`/v1/privacy/erase/${id}`)).body).toEqual(answer.body);
    expect(
      (await one.ask('/v1/privacy/erase', { email: EMAIL, linkedin_url: PROFILE, ...PERSON }, { 'idempotency-key': 'erase' }))
        .body,
    ).toEqual(answer.body);
  });

  it('by an account is not in what it downloads or replays, and nothing is charged again', async () => {
    const balance = await stack.ledger.balance(one.accountId);
    const lookup = await one.ask('/v1/lookup', PERSON, { 'idempotency-key': 'replayed' });
    expect(lookup.headers.get('x-idempotent-replay')).toBe('true');
    expect(lookup.body).toMatchObject({ status: 'not_found', email: null, cached_hit: false, credits_charged: 0 });
    const verdict = await one.ask(
      '/v1/verify/email',
      { email: EMAIL.toUpperCase(), ref: base64(EMAIL) },
      { 'idempotency-key': 'verified' },
    );
    expect(verdict.body).toMatchObject({ status: 'unknown', reason: 'not_probeable', credits_charged: 0 });
    const pages = ['', '?format=csv', '?format=ndjson'].flatMap((format) =>
      one.batches.map((id) => `/v1/batch/${id}/download${format}`),
    );
    const texts = await Promise.all(
      [...pages, '/v1/batch', '/v1/webhook-deliveries', '/v1/webhook-endpoints'].map(async (path) => (await one.ask(path)).text),
    );
    expect(naming(texts)).toEqual([]);
    expect(await stack.ledger.balance(one.accountId)).toEqual(balance);
  });

  it('by deleting a contact is gone, too', async () => {
    await one.ask('/v1/contacts/import', { rows: [{ email: EMAIL, name: 'Zyxadora Quillfeather', linkedin_url: PROFILE }] });
    const answer = await one.ask(`/v1/contacts/${encodeURIComponent(PROFILE)}`, undefined, {}, 'DELETE');
    expect(answer).toMatchObject({ status: 202, body: { erased: { contact: 1 } } });
    await expect(one.ask('/v1/contacts/nobody', undefined, {}, 'DELETE')).rejects.toThrow('no such contact');
    const nameless = { first_name: 'Zyxadora' };
    await expect(one.ask('/v1/privacy/erase', nameless)).rejects.toThrow('unless linkedin_url or domain');
    await expect(one.ask('/v1/privacy/erase', { ...nameless, domain: 'quill.test' })).rejects.toThrow('last_name');
  });

  it('by an account is gone also when the service is killed in between, and counted once', async () => {
    const { accountId, ask } = await customer();
    await ask('/v1/contacts/import', { rows: [{ email: EMAIL, name: 'Zyxadora Quillfeather', linkedin_url: PROFILE }] });
    const lookups = stack.of('lookup');
    await Promise.all(lookups.splice(0).map((replica) => replica.stop()));
    const dying = await stack.startService('lookup', { CRASH_AT: 'after_erasure_step' });
    const asked = ask('/v1/privacy/erase', { email: EMAIL, ...PERSON }).catch(() => undefined);
    expect(await dying.exited).toMatchObject({ signal: 'SIGKILL' });
    lookups.splice(0);
    const { pool } = stack.store.database;
    const step = async () =>
      (await pool.query('SELECT id, subject, cursor, ended_at FROM erasure WHERE account_id = $1', [accountId])).rows[0];
    expect(await step()).toMatchObject({ subject: { email: EMAIL }, cursor: { table: expect.any(String) }, ended_at: null });
    expect(naming(await everything(accountId))).not.toEqual([]);
    await stack.startService('lookup');
    await pool.query(`UPDATE erasure SET updated_at = now() - interval '1 hour' WHERE account_id = $1`, [accountId]);
    // A run of the schedule that is due only in some minutes.
    await enqueueIn(pool, { ...lookupPurge, job: Object }, {});
    const { id } = await step();
    const receipt = async () => (await ask(`/v1/privacy/erase/${id}`)).body;
    await until(async () => (await receipt())['status'] === 'completed');
    expect(await receipt()).toMatchObject({ erased: { contact: 1, api_key: 1 }, completed_at: expect.any(String) });
    expect(naming(await everything(accountId))).toEqual([]);
    await asked;
  });

  it('by an operator is nowhere: in no table, in Redis, in no line of a log', async () => {
    expect(placesOf(await everything())).toEqual(
      expect.arrayContaining([
        'batch_row',
        'verify_result',
        'verify_recheck',
        'lookup_provider_answer',
        'webhook_attempt',
        'job',
        'job_log',
      ]),
    );
    const sums = await sumsOf(other);
    const erased: ErasedCounts = await new Eraser(stack.store.database, [
      { email: EMAIL, linkedin_url: PROFILE, ...PERSON },
    ]).eraseAll();
    expect(erased).toMatchObject({ contact: 1, verify_recheck: 1, lookup_provider_answer: 1, lookup_domain: 1 });
    expect(naming(await everything())).toEqual([]);
    expect(naming(await inRedis())).toEqual([]);
    // An id of the customer's own in a log is not decoded here: admin erase does so in its files.
    const lines = ['gateway', 'lookup', 'verify', 'batch', 'qualify', 'research', 'webhook-dispatcher'].flatMap((name) =>
      stack.of(name).flatMap(({ logs }) => logs),
    );
    expect(lines.filter((line) => NAMES.test(String(line)))).toEqual([]);
    expect(await sumsOf(other)).toEqual(sums);
    expect(await new Eraser(stack.store.database, [{ email: EMAIL, ...PERSON }]).eraseAll()).toEqual({});
  });
});
