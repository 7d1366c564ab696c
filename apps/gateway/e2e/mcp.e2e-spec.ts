import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from '@modelcontextprotocol/client';
import { COLLECTS_ON_SIGUSR2, environment, until } from '@modernleads/testing';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { cancellingSuite } from './mcp/cancelling';
import { installingSuite } from './mcp/installing';
import {
  type Answer,
  balanceOf,
  call,
  type Connecting,
  connect as connectTo,
  disconnectAll,
  type Era,
  MCP_APP,
  TEN,
  textOf,
  WAYS,
} from './mcp/mcp-clients';
import { remoteSuite } from './mcp/remote';
import { sentencesSuite } from './mcp/sentences';
import { get, send } from './api';
import { type Stack, startStack } from './stack';

let stack: Stack;
let key: string;
let testKey: string;
let folder: string;

beforeAll(async () => {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: MCP_APP, env: environment() });
  folder = mkdtempSync(join(tmpdir(), 'mcp-'));
  const env = { NODE_OPTIONS: COLLECTS_ON_SIGUSR2, MCP_HOSTS: 'inner.mcp-hosts.test', MCP_ORIGINS: 'tools.mcp-sites.test' };
  stack = await startStack({ services: { batch: 1, lookup: 1, qualify: 1, research: 1 }, env });
  const { accountId, secret } = await stack.createKey({ rateLimit: 10_000 });
  key = secret;
  ({ secret: testKey } = await stack.createKey({ accountId, mode: 'test', rateLimit: 10_000 }));
});
afterAll(async () => {
  await stack?.stop();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await disconnectAll();
});

const connect = (apiKey: string, options?: Connecting): Promise<Client> => connectTo(stack.url, apiKey, options);

it.each(WAYS)('goes on with the trace that a call has in its _meta, over %s in %s mode', async (way, era) => {
  const trace = randomUUID().replaceAll('-', '');
  const _meta = { traceparent: `00-${trace}-00f067aa0ba902b7-01` };
  await (await connect(key, { way, era })).callTool({ name: 'verify_email', arguments: { email: 'ada@normal.test' }, _meta });
  const logged = async () =>
    (await get(stack.url, '/v1/requests?endpoint=verifyEmail', key)).body['data'] as { trace_id: string }[];
  await until(async () => (await logged()).some(({ trace_id }) => trace_id === trace));
});

it.each(WAYS)('lists the ten tools over %s in %s mode, within 2,500 tokens, each parameter described', async (way, era) => {
  const { tools } = await (await connect(key, { way, era })).listTools();
  expect(tools.map(({ name }) => name)).toEqual(TEN);
  expect(encode(JSON.stringify(tools)).length).toBeLessThanOrEqual(2_500);
  for (const { name, inputSchema, outputSchema, annotations, description } of tools) {
    for (const [parameter, schema] of Object.entries(inputSchema.properties ?? {}))
      expect([name, parameter, (schema as { description?: string }).description]).toEqual([name, parameter, expect.any(String)]);
    expect(outputSchema).toBeDefined();
    expect(description).toMatch(/credit|Free/);
    expect(annotations?.readOnlyHint).toBe(name === 'batch_status' || name === 'batch_download');
  }
});

it.each(WAYS)('carries out what each single tool promises over %s in %s mode', async (way, era) => {
  const client = await connect(testKey, { way, era });
  expect(client.getInstructions()).toContain('test key');
  const asked: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['lookup', { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }, { status: 'found' }],
    ['verify_email', { email: 'ada@acme.test' }, { email: 'ada@acme.test' }],
    ['qualify', { domain: 'high.sandbox.test' }, { fit_label: 'high' }],
    ['find_domain', { company_name: 'Acme' }, { domain: expect.any(String) }],
    ['research_prospect', { domain: 'signal.sandbox.test' }, { status: 'complete' }],
    ['batch_clean_names', { names: ['Acme Inc.'] }, { cleaned: ['Acme'], total: 1 }],
  ];
  for (const [name, input, expected] of asked) {
    const answer = await call(client, name, input);
    expect([name, textOf(answer), answer.isError ?? false]).toEqual([name, expect.any(String), false]);
    expect(answer.structuredContent).toMatchObject(expected);
  }
});

it('tells that a batch is paused, without asking to look again', async () => {
  const client = await connect(key);
  const emails = ['eve@greylist-hour.test', 'bob@greylist-hour.test'];
  const id = String((await call(client, 'batch_verify', { emails })).structuredContent?.['batch_id']);
  await send(stack.url, { method: 'POST', path: `/v1/batch/${id}/pause`, key });
  const status = await call(client, 'batch_status', { batch_id: id });
  expect(textOf(status)).toMatch(/0 of 2 rows\. It is paused/);
  expect(status.structuredContent).not.toHaveProperty('poll_after_s');
  await send(stack.url, { method: 'POST', path: `/v1/batch/${id}/cancel`, key });
});

it('works a batch from its rows to its results, in a file too', async () => {
  const client = await connect(key, { env: { MODERNLEADS_FILES_ROOT: folder } });
  writeFileSync(join(folder, 'leads.csv'), 'email\nada.lovelace@normal.test\nnobody@normal.test\n');
  const created = await call(client, 'batch_verify', { file: 'leads.csv' });
  const id = created.structuredContent?.['batch_id'];
  let status: Answer;
  do status = await call(client, 'batch_status', { batch_id: id });
  while (status.structuredContent?.['poll_after_s']);
  expect(textOf(status)).toContain('completed: 2 of 2 rows');
  const page = await call(client, 'batch_download', { batch_id: id, limit: 1 });
  expect(page.structuredContent).toMatchObject({
    results: [{ email: 'ada.lovelace@normal.test' }],
    next_cursor: expect.any(String),
  });
  expect(page.content[1]).toMatchObject({ type: 'resource_link', uri: `modernleads://batch/${String(id)}/results.csv` });
  const saved = await call(client, 'batch_download', { batch_id: id, save_to: 'out.csv' });
  expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\n')).toHaveLength(4);
  expect(saved.structuredContent).toMatchObject({ saved_to: join(folder, 'out.csv') });
  expect((await call(client, 'batch_download', { batch_id: id, save_to: 'out.csv' })).isError).toBe(true);
  const { contents } = await client.readResource({ uri: `modernleads://batch/${String(id)}/results.csv` });
  expect((contents[0] as { text: string }).text).toContain('nobody@normal.test');
});

it('reaches no file outside of its folder', async () => {
  symlinkSync('/etc', join(folder, 'etc'));
  const client = await connect(key, { env: { MODERNLEADS_FILES_ROOT: folder } });
  for (const file of ['../x.csv', '/etc/hostname', 'etc/hostname']) {
    expect(textOf(await call(client, 'batch_verify', { file }))).toMatch(/outside of the folder|no file/);
    expect((await call(client, 'batch_download', { batch_id: 'x', save_to: file })).isError).toBe(true);
  }
  expect(existsSync('/etc/x.csv')).toBe(false);
  expect(textOf(await call(await connect(key), 'batch_verify', { file: 'leads.csv' }))).toContain('MODERNLEADS_FILES_ROOT');
});

it('charges a call that a model repeats once, and a fresh one again where the API charges', async () => {
  const client = await connect(key);
  const before = await balanceOf(client);
  const ask = (fresh?: boolean) => call(client, 'verify_email', { email: 'grace.hopper@normal.test', ...(fresh && { fresh }) });
  const [first, second] = [await ask(), await ask()];
  expect(second.structuredContent).toEqual(first.structuredContent);
  expect(before - (await balanceOf(client))).toBe(1);
  expect((await ask(true)).structuredContent).toMatchObject({ cached: true, credits_charged: 0 });
});

describe('a spend above the limit', () => {
  const env = { MODERNLEADS_CONFIRM_ABOVE: '1' };
  const people = (): string[] => Array.from({ length: 20 }, () => `p${randomUUID()}@normal.test`);

  it('names its price and how to confirm where the client cannot ask', async () => {
    const [client, emails] = [await connect(key, { env }), people()];
    const refused = await call(client, 'batch_verify', { emails });
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringContaining('call again with max_credits: 2')]);
    expect((await call(client, 'batch_verify', { emails, max_credits: 2 })).structuredContent).toMatchObject({ rows: 20 });
  });

  it.each<[Era, boolean]>([
    ['legacy', true],
    ['legacy', false],
    ['auto', true],
    ['auto', false],
  ])('is asked for in %s mode; the user says %s', async (era, elicit) => {
    const client = await connect(key, { env, era, elicit });
    const answer = await call(client, 'batch_verify', { emails: people() });
    if (elicit) expect(answer.structuredContent).toMatchObject({ rows: 20 });
    else expect(textOf(answer)).toContain('did not agree');
  });

  it('is agreed to for a single call too', async () => {
    const client = await connect(key, { env: { MODERNLEADS_CONFIRM_ABOVE: '0' } });
    const email = 'alan.turing@normal.test';
    expect(textOf(await call(client, 'verify_email', { email }))).toContain('call again with max_credits: 1');
    expect((await call(client, 'verify_email', { email, max_credits: 1 })).structuredContent).toMatchObject({ email });
  });

  it('of the process ends with an error', async () => {
    const client = await connect(key, { env: { MODERNLEADS_MAX_CREDITS: '0.5' } });
    expect(textOf(await call(client, 'verify_email', { email: 'x@normal.test' }))).toContain(
      '0.5 are left of MODERNLEADS_MAX_CREDITS',
    );
  });
});

it.each(WAYS)('tells the model what is wrong and what to do over %s in %s mode', async (way, era) => {
  const client = await connect(key, { way, era });
  const malformed = await call(client, 'verify_email', { emial: 'x' });
  expect(malformed.isError).toBe(true);
  const missing = await call(client, 'qualify', { domain: 'acme.test', employees: 5 });
  expect(textOf(missing)).toMatch(/^buyer_context_missing: .*PUT \/v1\/buyer-context.*Request id: /s);
  const unknown = await call(client, 'batch_status', { batch_id: '00000000-0000-4000-8000-000000000000' });
  expect(textOf(unknown)).toMatch(/^not_found: .*Check the id/);
  expect(JSON.stringify([malformed, missing, unknown])).not.toMatch(/\bat .*\.js:\d/);
});

it('lists only what the key may do, and nothing that spends where it is read-only', async () => {
  const { secret } = await stack.createKey({ scopes: ['verify'] });
  const names = async (client: Client): Promise<string[]> => (await client.listTools()).tools.map(({ name }) => name);
  expect(await names(await connect(secret))).toEqual(['verify_email', 'batch_verify', 'batch_status', 'batch_download']);
  expect(await names(await connect(key, { env: { MODERNLEADS_READ_ONLY: 'true' } }))).toEqual(['batch_status', 'batch_download']);
});

it('starts with a wrong key, and says so when it is used', async () => {
  const client = await connect(`ml_live_${'x'.repeat(38)}`);
  expect((await client.listTools()).tools).toHaveLength(10);
  expect(textOf(await call(client, 'verify_email', { email: 'x@normal.test' }))).toMatch(/^invalid_key: .*Do not retry/);
});

it('has prompts and resources', async () => {
  const client = await connect(testKey);
  expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual([
    'score-list',
    'verify-list',
    'research-prospect',
  ]);
  const { contents } = await client.readResource({ uri: 'modernleads://account' });
  expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({ mode: 'test' });
  const [catalogue] = (await client.readResource({ uri: 'modernleads://errors' })).contents as { text: string }[];
  expect(JSON.parse(catalogue?.text ?? '')).toMatchObject({
    insufficient_credits: expect.stringContaining('top up'),
    connection_failed: expect.stringContaining('MODERNLEADS_BASE_URL'),
  });
});

remoteSuite(() => stack);
cancellingSuite(() => stack);
// Over HTTP they are carried out against `npm start` itself, in tools/up.
sentencesSuite('stdio', () => ({ url: stack.url, key: testKey }));
installingSuite(() => stack);
