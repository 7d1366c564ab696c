import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type components, ModernLeads, verifyWebhook } from '@modernleads/client';
import { Receiver, searchPath, until } from '@modernleads/testing';
import { get } from './api';
import { completionSuite } from './cli-completion';
import { type Stack, startStack } from './stack';

const ROOT = resolve(__dirname, '../../..');
type Schemas = components['schemas'];

/** Runs a program on a terminal of its own. */
const ON_TERMINAL = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
const onTerminal = spawnSync('python3', ['-c', 'import pty'], { env: { PATH: searchPath() } }).status === 0 ? it : it.skip;
const NOBODY_LISTENS = 'http://127.0.0.1:1';

let stack: Stack;
let folder: string;
let receiver: Receiver;
let accountId: string;
let liveKey: string;
let testKey: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const built = promisify(execFile)(process.execPath, [join(ROOT, 'libs/client/build.mjs'), join(folder, 'dist')]);
  const services = { batch: 1, lookup: 1, qualify: 1, research: 1, 'webhook-dispatcher': 1 };
  [stack, receiver] = await Promise.all([startStack({ services }), Receiver.start(), built]);
  ({ accountId, secret: liveKey } = await stack.createKey({ rateLimit: 10_000 }));
  ({ secret: testKey } = await stack.createKey({ accountId, mode: 'test', rateLimit: 10_000 }));
});
afterAll(async () => {
  await stack?.stop();
  await receiver.stop();
  rmSync(folder, { recursive: true });
});

interface Options {
  readonly key?: string;
  readonly url?: string;
  readonly input?: string;
  readonly env?: Record<string, string>;
  readonly node?: readonly string[];
  readonly terminal?: boolean;
}
interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line in the folder of this spec. */
function start(args: readonly string[], options: Options = {}): ChildProcess {
  const { key = testKey, url = stack.url, env = {}, node = [], terminal = false } = options;
  const own = { PATH: searchPath(), XDG_CONFIG_HOME: join(folder, 'config'), MODERNLEADS_BASE_URL: url };
  const variables = { ...own, ...(key && { MODERNLEADS_API_KEY: key }), ...env };
  const line = [process.execPath, ...node, join(folder, 'dist/cli.js'), ...args];
  const [command = '', ...rest] = terminal ? ['python3', '-c', ON_TERMINAL, ...line] : line;
  return spawn(command, rest, { cwd: folder, env: variables });
}

async function ended(child: ChildProcess, input = ''): Promise<Ran> {
  const ran = { code: 0, stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => (ran[name] += text));
  child.stdin?.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { ...ran, code };
}

const cli = (args: readonly string[], options: Options = {}): Promise<Ran> => ended(start(args, options), options.input);

/** The document of a command that succeeds. */
async function json(args: readonly string[], options?: Options): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await cli([...args, '--json'], options);
  expect([args, code, stderr]).toEqual([args, 0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

it('keeps a key that it has checked for its owner alone, and never shows it', async () => {
  const options = { key: '', url: '', input: `${testKey}\n` };
  const config = join(folder, 'config/modernleads/config.json');
  const login = await cli(['login', '--base-url', stack.url], options);
  expect(login).toMatchObject({ code: 0, stdout: expect.stringContaining('mode: test') });
  expect(login.stdout + login.stderr).not.toContain(testKey);
  expect(statSync(config).mode & 0o777).toBe(0o600);
  expect(await json(['balance'], options)).toMatchObject({ account_id: accountId, mode: 'test' });
  expect(await json(['balance'], { ...options, key: liveKey })).toMatchObject({ mode: 'live' });
  expect(await cli(['login', '--base-url', stack.url], { ...options, input: `ml_test_${'x'.repeat(38)}\n` })).toMatchObject({
    code: 3,
  });
  expect(await cli(['login'], { ...options, input: 'a password\n' })).toMatchObject({
    code: 2,
    stderr: expect.not.stringContaining('password'),
  });
  expect(read('config/modernleads/config.json')).toContain(testKey);
  expect(await json(['logout'], options)).toEqual({ removed: true });
  expect(existsSync(config)).toBe(false);
  expect(await cli(['balance'], options)).toMatchObject({ code: 3, stderr: expect.stringContaining('modernleads login') });
});

it.each<[string[], Record<string, unknown>]>([
  [['verify', 'ada@acme.test'], { email: 'ada@acme.test' }],
  [['verify', 'ada@acme.test', '--dry-run'], { min: 0, max: 0 }],
  [
    ['lookup', '--first-name', 'Ada', '--last-name=Lovelace', '--domain', 'acme.test', '--ref', 'r1'],
    { status: 'found', ref: 'r1' },
  ],
  [['qualify', 'high.sandbox.test', '--employees', '50'], { fit_label: 'high' }],
  [['domain', 'Acme'], { company_name: 'Acme' }],
  [['research', 'signal.sandbox.test'], { status: 'complete' }],
  [['clean', 'Acme Inc.', 'Draxalis GmbH'], { cleaned: ['Acme', 'Draxalis'] }],
  [['usage', '--limit', '5'], { data: [], totals: { charges: 0, credits: 0 } }],
])('%j answers with one document', async (args, expected) => {
  expect(await json(args)).toMatchObject(expected);
});

it('shows answers to people, and steps as they happen', async () => {
  expect(await cli(['verify', 'ada@acme.test'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^email: ada@acme\.test\nstatus: /),
  });
  const { stdout, stderr } = await cli(['research', 'signal.sandbox.test']);
  expect([stdout, stderr]).toEqual([expect.stringContaining('signal_found: true'), expect.stringMatching(/^fetch: done/m)]);
});

describe('a batch', () => {
  const LEADS = 'E-mail 1,Note\nada@acme.test,first\nmailbox-full@sandbox.test,"a, b"\nno address,\n';

  it('says how it reads the columns and what it costs, asks, and writes the results', async () => {
    const file = write('leads.csv', LEADS);
    const refused = await cli(['batch', 'verify', file], { input: 'n\n' });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/email ← E-mail 1\n {2}not read: Note\nPrice: 0 to 0 credits/);
    expect(await cli(['batch', 'verify', file])).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
    expect(await json(['batch', 'list'])).toMatchObject({ data: [] });
    expect(await cli(['batch', 'verify', file], { input: 'y\n' })).toMatchObject({ code: 0 });
    const lines = read('leads.results.csv').split('\r\n');
    expect(lines[0]).toContain('status');
    expect(lines).toHaveLength(5);
  });

  it('is mapped by hand, and answers with one document', async () => {
    const file = write('people.csv', 'who,house\nAda Lovelace,acme.test\n');
    const map = ['--map', 'full_name=who', '--map', 'domain=house'];
    const document = await json(['batch', 'enrich', file, ...map, '--no-phones', '--out', 'out.csv']);
    expect(document).toMatchObject({
      status: 'completed',
      columns: { used: { who: 'full_name', house: 'domain' } },
      estimate: { max: 0 },
      results_file: 'out.csv',
    });
    expect(read('out.csv')).toContain('acme.test');
    const id = String(document['batch_id']);
    expect(await json(['batch', 'status', id])).toMatchObject({ batch_id: id, kind: 'enrich' });
    expect(await json(['batch', 'download', id, '--format', 'ndjson'])).toEqual({
      batch_id: id,
      results_file: `${id}.results.ndjson`,
    });
    expect(JSON.parse(read(`${id}.results.ndjson`))).toMatchObject({ status: 'found' });
    expect(await json(['batch', 'list', '--kind', 'enrich'])).toMatchObject({ data: [{ batch_id: id }] });
    expect(await json(['batch', 'cancel', id])).toMatchObject({ status: 'completed' });
  });

  it('scores companies', async () => {
    const file = write('companies.csv', 'Website\nhigh.sandbox.test\n');
    expect(await json(['batch', 'qualify', file])).toMatchObject({ found_count: 1 });
    expect(read('companies.results.csv')).toContain('high');
  });

  it('costs nothing again', async () => {
    const file = write('live.csv', 'email\nada.lovelace@normal.test\nnobody@normal.test\n');
    expect(await json(['batch', 'verify', file], { key: liveKey })).toMatchObject({
      estimate: { max: 0.2 },
      credits_charged: 0.2,
    });
    expect(await cli(['batch', 'verify', file, '--yes'], { key: liveKey })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Price: 0 to 0 credits (free: 2 paid for already'),
    });
  });

  it('cleans names of companies, whatever the separator', async () => {
    const file = write('names.csv', '\ufeffid;Company Name\r\n1;"Acme; Inc."\r\n2;=SUM GmbH\r\n');
    expect(await json(['batch', 'clean', file])).toEqual({ total: 2, changed: 2, results_file: 'names.results.csv' });
    expect(read('names.results.csv').split('\r\n')[0]).toBe('id;Company Name;cleaned_name');
    expect(await cli(['batch', 'clean', file, '--map', 'company_name=Firm'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"Company Name"'),
    });
  });

  it('goes on when its wait is interrupted', async () => {
    const file = write('slow.csv', `email\n${Array.from({ length: 3_000 }, (_, n) => `p${n}@acme.test\n`).join('')}`);
    const child = start(['batch', 'verify', file, '--yes']);
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    await until(() => said.includes('Batch '));
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number];
    const id = /^Batch (\S+)$/m.exec(said)?.[1] ?? '';
    expect([code, said]).toEqual([1, expect.stringContaining(`modernleads batch download ${id}`)]);
    expect(await json(['batch', 'status', id])).toMatchObject({ total_rows: 3_000 });
    expect(existsSync(join(folder, 'slow.results.csv'))).toBe(false);
  });

  it('shows how far it is: by a line for each tenth, and not at all with --json', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => `p${n}@acme.test\n`);
    const file = write('lines.csv', `email\n${rows.join('')}`);
    const { code, stderr } = await cli(['batch', 'verify', file, '--yes']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('\n100 % 500/500 completed\n') });
    const lines = stderr.split('\n').filter((line) => line.includes(' % '));
    expect(lines.length).toBeLessThanOrEqual(13);
    expect(['\r', '\u001b'].filter((sign) => stderr.includes(sign))).toEqual([]);
    await json(['batch', 'verify', file]);
  });

  onTerminal('shows a bar on a terminal', async () => {
    const file = write('bar.csv', 'email\nada@acme.test\neve@acme.test\n');
    const { code, stdout } = await ended(start(['batch', 'verify', file, '--yes'], { terminal: true }));
    expect([code, stdout]).toEqual([0, expect.stringContaining(`\r[${'#'.repeat(30)}] 100 % 2/2 completed\u001b[K\r\n`)]);
    const quiet = await ended(start(['batch', 'verify', file, '--json'], { terminal: true }));
    expect(JSON.parse(quiet.stdout)).toMatchObject({ status: 'completed' });
  });

  it('of 10,000 rows fits into 256 MiB', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `p${n}@acme.test,${'note '.repeat(20)}${n}\n`);
    const file = write('many.csv', `email,note\n${rows.join('')}`);
    const peak = join(folder, 'peak');
    // Not `maxRSS`: Linux keeps in it what the process that started this one had used.
    const meter = write(
      'meter.cjs',
      `const fs = require('fs'); process.on('exit', () => fs.writeFileSync(${JSON.stringify(peak)}, fs.readFileSync('/proc/self/status')));`,
    );
    const node = ['--max-old-space-size=128', '--require', join(folder, meter)];
    expect(await json(['batch', 'verify', file], { node })).toMatchObject({ status: 'completed', processed_rows: 10_000 });
    expect(read('many.results.csv').split('\r\n')).toHaveLength(10_002);
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(read('peak')) ?? [];
    expect(Number(kib) / 1024).toBeLessThan(256);
  });
});

describe('webhooks', () => {
  /** The lines that a listener has printed so far. */
  const listening = (child: ChildProcess): string[] => {
    const lines: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
    return lines;
  };

  it('reach a program without a public URL, signed', async () => {
    const child = start(['webhooks', 'listen', '--forward', receiver.url('/local')]);
    const lines = listening(child);
    const secret = await until(() => lines[0]);
    expect(secret).toMatch(/^whsec_/);
    const test = new ModernLeads({ apiKey: testKey, baseUrl: stack.url });
    const endpoint = await test.webhookEndpoints.create({ url: receiver.url('/endpoint') });
    await until(async () => (await test.webhookEndpoints.get(endpoint.id)).verification === 'verified');
    const made = await json(['webhooks', 'trigger', 'batch.failed']);
    const local = await until(() => receiver.at('/local')[0]);
    expect(await verifyWebhook(local.body, local.headers, secret)).toMatchObject({ ...made, delivery_id: expect.any(String) });
    await until(() => lines.find((line) => /^batch\.failed \S+ → 2\d\d \(\d+ ms\)$/.test(line)));
    const { body, headers } = await until(() => receiver.at('/endpoint').find(({ body: text }) => text.includes('batch.failed')));
    expect(await verifyWebhook(body, headers, endpoint.secret)).toMatchObject(made);
    const { batch_id: id } = await test.batches.verify({ emails: ['ada@acme.test'] });
    const real = await until(() => receiver.at('/local').find(({ body: text }) => text.includes(id)));
    expect(await verifyWebhook(real.body, real.headers, secret)).toMatchObject({
      event: 'batch.completed',
      data: { batch_id: id },
    });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(receiver.at('/local')).toHaveLength(2);
  });

  it('are one document, and tell when nobody answers', async () => {
    const child = start(['webhooks', 'listen', '--forward', `${NOBODY_LISTENS}/hooks`, '--json']);
    const lines = listening(child);
    await until(() => lines.some((line) => line.includes('whsec_')));
    await json(['webhooks', 'trigger', 'webhook_endpoint.failing']);
    await until(() => lines.some((line) => line.includes('"ms"')));
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(JSON.parse(lines.join(''))).toEqual([
      { secret: expect.stringMatching(/^whsec_/) },
      expect.objectContaining({ event: 'webhook_endpoint.failing', status: null, error: expect.any(String) }),
    ]);
  });

  it('end with their key, and are of test mode alone', async () => {
    const { id, secret } = await stack.createKey({ accountId, mode: 'test', rateLimit: 10_000 });
    const child = start(['webhooks', 'listen', '--forward', receiver.url('/revoked')], { key: secret });
    const lines = listening(child);
    await until(() => lines.length > 0);
    await stack.keys.revoke(id);
    expect(await once(child, 'close')).toEqual([3, null]);
    const live = { key: liveKey };
    expect(await cli(['webhooks', 'listen', '--forward', receiver.url('/live')], live)).toMatchObject({ code: 3, stdout: '' });
    expect(await cli(['webhooks', 'trigger', 'batch.completed'], live)).toMatchObject({ code: 3 });
    expect(await cli(['webhooks', 'trigger', 'webhook.ping'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('batch.completed'),
    });
  });

  it('go on where a listener was, under its secret', async () => {
    const ask = async (query: string, key = testKey) =>
      (await get(stack.url, `/v1/webhook-endpoints/listen${query}`, key)).body as Schemas['WebhookListenAnswer'];
    const first = await ask('');
    expect(first.deliveries).toEqual([]);
    const made = await json(['webhooks', 'trigger', 'batch.cancelled']);
    const again = await ask(`?listener=${first.listener}&since=${first.since}`);
    expect(again).toMatchObject({ listener: first.listener, secret: first.secret });
    const delivery = again.deliveries.find(({ event }) => event === 'batch.cancelled');
    expect(await verifyWebhook(delivery?.body ?? '', delivery?.headers ?? {}, first.secret)).toMatchObject(made);
    const other = await stack.createKey({ mode: 'test' });
    expect((await ask(`?listener=${first.listener}&since=${first.since}`, other.secret)).secret).not.toBe(first.secret);
    expect((await ask('?listener=guess')) as object).toMatchObject({ code: 'invalid_input' });
  });
});

describe('the MCP server', () => {
  it('is started with the key of the command line', async () => {
    const server = write(
      'server.js',
      'process.stdin.on("data", (text) => process.stdout.write(`${process.env.MODERNLEADS_API_KEY} ${text}`));',
    );
    expect(await cli(['mcp', '--server', server], { input: 'hello' })).toEqual({
      code: 0,
      stdout: `${testKey} hello`,
      stderr: '',
    });
    expect(await cli(['mcp', '--server', 'none.js'])).toMatchObject({ code: 2 });
  });
});

describe('exit codes', () => {
  it.each<[number, string, string[], () => Options]>([
    [2, 'an unknown command', ['guess'], () => ({})],
    [2, 'an unknown option', ['verify', 'a@b.test', '--speed'], () => ({})],
    [2, 'a missing operand', ['verify'], () => ({})],
    [2, 'an operand too many', ['verify', 'a@b.test', 'c@d.test'], () => ({})],
    [2, 'a number that is none', ['verify', 'a@b.test', '--max-credits', 'few'], () => ({})],
    [2, 'a body that the API refuses', ['lookup', '--first-name', 'Ada', '--last-name', 'L'], () => ({})],
    [2, 'a file that is not there', ['batch', 'verify', 'none.csv'], () => ({})],
    [3, 'no key', ['balance'], () => ({ key: '' })],
    [3, 'a wrong key', ['balance'], () => ({ key: `ml_live_${'x'.repeat(38)}` })],
    [4, 'a price above the limit', ['verify', 'x@normal.test', '--max-credits', '0'], () => ({ key: liveKey })],
    [5, 'a batch that does not exist', ['batch', 'status', '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a012'], () => ({})],
    [6, 'a rate limit', ['verify', 'rate-limited@sandbox.test'], () => ({})],
    [7, 'nobody there', ['balance'], () => ({ url: NOBODY_LISTENS })],
    [1, 'anything else', ['qualify', 'normal.test'], () => ({ key: liveKey })],
  ])('%d for %s', async (code, _what, args, options) => {
    const [plain, document] = await Promise.all([cli(args, options()), cli([...args, '--json'], options())]);
    expect(plain).toEqual({ code, stdout: '', stderr: expect.stringMatching(/\w/) });
    expect(document).toMatchObject({ code, stderr: '' });
    expect(JSON.parse(document.stdout)).toMatchObject({ exit_code: code, error: expect.any(String) });
  });

  it('3 for a scope that the key lacks', async () => {
    const { secret } = await stack.createKey({ accountId, mode: 'test', scopes: ['verify'] });
    expect(await cli(['domain', 'Acme'], { key: secret })).toMatchObject({ code: 3 });
  });
});

describe('a server that is not to be trusted', () => {
  let server: Server;
  const HOSTILE = 'ok\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp.exe\r\nstatus: forged';
  beforeAll(async () => {
    const answer = (request: IncomingMessage, response: ServerResponse) =>
      request.url?.includes('verify')
        ? response.end(JSON.stringify({ email: HOSTILE, status: 'valid' }))
        : response
            .writeHead(400)
            .end(JSON.stringify({ error: HOSTILE, code: 'invalid_input', details: [{ field: HOSTILE, issue: HOSTILE }] }));
    server = createServer(
      (request, response) =>
        void request.resume().on('end', () => answer(request, response.setHeader('content-type', 'application/json'))),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    server.close();
  });

  it('sends no command to the terminal', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // eslint-disable-next-line no-control-regex -- what must not be there
    const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/;
    for (const args of [
      ['verify', 'x'],
      ['domain', 'Acme'],
      ['verify', 'x', '--json'],
      ['domain', 'Acme', '--json'],
    ]) {
      const { stdout, stderr } = await cli(args, { url });
      expect(stdout + stderr).toContain('ok');
      expect(stdout + stderr).not.toMatch(commands);
      expect(stdout).not.toMatch(/^status: forged/m);
    }
  });
});

it('is quiet when nobody reads on', async () => {
  const child = start(['--help']);
  child.stdout?.destroy();
  const { stderr } = await ended(child);
  expect(stderr).toBe('');
});

it('explains itself', async () => {
  const commands = (await cli(['--help'])).stdout.match(/^ {2}[a-z]+( [a-z]+)?/gm) ?? [];
  expect(commands.length).toBeGreaterThanOrEqual(20);
  for (const command of commands) {
    const name = command.trim();
    expect(await cli([...name.split(' '), '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`modernleads ${name}`),
      stderr: '',
    });
  }
  expect(await cli(['batch', '--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('batch verify FILE') });
  expect((await cli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

completionSuite(cli);
