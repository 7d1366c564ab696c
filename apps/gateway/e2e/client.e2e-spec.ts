import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Batch, ModernLeads, verifyWebhook } from '@modernleads/client';
import { freePort, Receiver, until } from '@modernleads/testing';
import {
  type Language,
  LANGUAGES,
  obstacleTo,
  Recorder,
  SampleFolder,
  samples,
  unique,
  type Write,
  writesNamedIn,
} from './guide-samples';
import { packedClientSuite } from './packed-client';
import { type Stack, startStack } from './stack';

let stack: Stack;
let receiver: Receiver;
let live: ModernLeads;
let test: ModernLeads;
let testKey: string;

const clientOf = (apiKey: string): ModernLeads => new ModernLeads({ apiKey, baseUrl: stack.url });

beforeAll(async () => {
  receiver = await Receiver.start();
  stack = await startStack({ services: { batch: 1, lookup: 1, qualify: 1, research: 1, 'webhook-dispatcher': 1 } });
  const { accountId, secret } = await stack.createKey({ rateLimit: 10_000, scopes: ['all', 'audit'] as never });
  ({ secret: testKey } = await stack.createKey({ accountId, mode: 'test', rateLimit: 10_000 }));
  [live, test] = [clientOf(secret), clientOf(testKey)];
});
afterAll(async () => {
  await stack?.stop();
  await receiver.stop();
});

it('has a method for every operation of the API', () => {
  const source = ['client', 'batches', 'buyer-contexts', 'contacts', 'research', 'webhooks']
    .map((file) => readFileSync(join(__dirname, `../../../libs/client/src/${file}.ts`), 'utf8'))
    .join('\n');
  const { paths } = JSON.parse(readFileSync(join(__dirname, '../openapi.json'), 'utf8')) as { paths: Record<string, object> };
  const missing = Object.keys(paths).filter((path) => path.startsWith('/v1/') && !source.includes(`'${path}'`));
  // Read as a stream, with its id in the path.
  expect(missing).toEqual(['/v1/batch/{id}/events']);
});

it('asks what one answer can tell', async () => {
  await expect(live.verify.email({ email: 'ada.lovelace@normal.test' })).resolves.toMatchObject({
    status: 'valid',
    credits_charged: 1,
  });
  await expect(live.verify.email({ email: 'eve@normal.test' }, { dryRun: true })).resolves.toMatchObject({ min: 0, max: 1 });
  const person = { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' };
  await expect(live.lookup(person, { explain: true, ref: 'lead-7' })).resolves.toMatchObject({
    status: 'found',
    ref: 'lead-7',
    trace: expect.any(Array),
  });
  await expect(test.qualify({ domain: 'high.sandbox.test' })).resolves.toMatchObject({ fit_label: 'high' });
  await expect(test.domainFinder({ company_name: 'Acme' })).resolves.toMatchObject({ company_name: 'Acme', credits_charged: 0 });
  await expect(test.account()).resolves.toMatchObject({ mode: 'test' });
});

it('throws the class of the code', async () => {
  await expect(live.qualify({ domain: 'normal.test', fetch: false })).rejects.toMatchObject({
    name: 'BuyerContextMissingError',
    status: 409,
    ctaUrl: expect.stringContaining('/buyer-context'),
    docsUrl: expect.any(String),
    requestId: expect.any(String),
  });
  await expect(live.verify.email({ email: 'x@normal.test' }, { maxCredits: 0 })).rejects.toMatchObject({
    name: 'InsufficientCreditsError',
    required: 1,
  });
  await expect(live.verify.email({} as never)).rejects.toMatchObject({ details: [{ field: 'email' }] });
  await expect(clientOf(`ml_live_${'x'.repeat(38)}`).account()).rejects.toMatchObject({ name: 'InvalidKeyError' });
});

it('charges a call that it repeats under one Idempotency-Key once', async () => {
  const ask = () => live.verify.email({ email: 'grace.hopper@normal.test' }, { idempotencyKey: 'the-same' });
  const [first, second] = [await ask(), await ask()];
  expect(second).toEqual(first);
  const entries: unknown[] = [];
  for await (const entry of live.usage({ limit: 1 })) entries.push(entry);
  expect(entries.length).toBeGreaterThanOrEqual(1);
});

it('works a batch from its rows or a table to its results', async () => {
  const emails = ['ada.lovelace@normal.test', 'nobody@normal.test'];
  const created = await live.batches.verify({ emails, name: 'Q2' });
  const told: Batch[] = [];
  const batch = await live.batches.wait(created.batch_id, { onProgress: (state) => told.push(state) });
  expect(batch).toMatchObject({ status: 'completed', total_rows: 2 });
  expect(told.at(-1)?.status).toBe('completed');
  const results: unknown[] = [];
  for await (const result of live.batches.results(created.batch_id, { limit: 1 })) results.push(result);
  expect(results).toMatchObject(emails.map((email) => ({ email })));
  const csv = await new Response(await live.batches.download(created.batch_id)).text();
  expect(csv.split('\n')[0]).toContain('email');
  const table = await test.batches.enrich({ csv: 'first_name,last_name,domain\nAda,Lovelace,acme.test\n', find_phones: false });
  await expect(test.batches.wait(table.batch_id)).resolves.toMatchObject({ kind: 'enrich', status: 'completed' });
  const scored = await test.batches.qualify({ rows: [{ domain: 'high.sandbox.test' }] });
  await expect(test.batches.wait(scored.batch_id)).resolves.toMatchObject({ kind: 'qualify', found_count: 1 });
  const listed: string[] = [];
  for await (const { batch_id } of test.batches.list({ limit: 1 })) listed.push(batch_id);
  expect(listed).toEqual([scored.batch_id, table.batch_id]);
  await test.batches.delete(table.batch_id);
  await expect(test.batches.get(table.batch_id)).rejects.toMatchObject({ name: 'NotFoundError' });
  await expect(test.batches.cleanNames({ names: ['Acme Inc.'] })).resolves.toMatchObject({ cleaned: ['Acme'] });
});

it('follows research step by step, and finds it again', async () => {
  const steps: string[] = [];
  const onStep = ({ step, state }: { step: string; state: string }): void => void steps.push(`${step} ${state}`);
  const dossier = await test.research.prospect({ domain: 'signal.sandbox.test' }, { onStep });
  expect(dossier).toMatchObject({ status: 'complete', output: { why_now: { signal_found: true } } });
  expect(steps).toContain('fetch done');
  await expect(test.research.get(dossier.job_id)).resolves.toMatchObject({ job_id: dossier.job_id, output: dossier.output });
  await expect(test.research.prospect({ domain: 'failed.sandbox.test' })).rejects.toMatchObject({ name: 'ResearchFailedError' });
});

it('keeps a buyer context', async () => {
  const context = { industries: { wanted: ['SaaS'] } };
  await expect(live.buyerContext.put(context)).resolves.toMatchObject({ version: 1 });
  await expect(live.buyerContext.get()).resolves.toMatchObject(context);
  await live.buyerContext.delete();
  await expect(live.buyerContext.get()).rejects.toMatchObject({ name: 'NotFoundError' });
});

it('receives webhooks that it verifies', async () => {
  const endpoint = await test.webhookEndpoints.create({ url: receiver.url('/hook') });
  const { headers, body } = await until(() => receiver.at('/hook')[0]);
  const event = await verifyWebhook(body, headers, endpoint.secret);
  expect(event.event).toBe('webhook.ping');
  await expect(verifyWebhook(`${body} `, headers, endpoint.secret)).rejects.toMatchObject({ reason: 'bad_signature' });
  const rotated = await test.webhookEndpoints.rotate(endpoint.id);
  expect(rotated.secret).not.toBe(endpoint.secret);
  await expect(test.webhookEndpoints.list()).resolves.toHaveLength(1);
  const deliveries: string[] = [];
  for await (const { id } of test.webhookDeliveries.list()) deliveries.push(id);
  expect(deliveries.length).toBeGreaterThan(0);
  await test.webhookEndpoints.delete(endpoint.id);
});

it('keeps contacts and erases people', async () => {
  const rows = [{ email: 'ada@acme.test', first_name: 'Ada', last_name: 'Lovelace' }];
  await expect(live.contacts.import({ rows })).resolves.toMatchObject({ imported: 1 });
  const csv = Buffer.from('Mail;First;Last\ngrace@acme.test;Grace;Hopper\n');
  const map = { email: 'Mail', first_name: 'First', last_name: 'Last' };
  await expect(live.contacts.import({ csv, map })).resolves.toMatchObject({ imported: 1, columns: { used: { Mail: 'email' } } });
  const receipt = await live.contacts.delete('ada@acme.test');
  await expect(live.privacy.receipt(receipt.id)).resolves.toMatchObject({ id: receipt.id });
});

packedClientSuite(() => ({ url: stack.url, key: testKey }));

describe('the samples of the guides', () => {
  const all = samples();
  const receive = all.filter(({ name }) => name === 'receive');
  const others = all.filter(({ name }) => name !== 'receive');
  const obstacles = LANGUAGES.map((language) => [language, obstacleTo(language)] as const);
  const runnable = obstacles.flatMap(([language, obstacle]) => (obstacle ? [] : [language]));
  let recorder: Recorder;
  let folder: SampleFolder;

  beforeAll(async () => {
    recorder = await Recorder.start(stack.url);
    const { secret } = await stack.createKey({ mode: 'test', rateLimit: 10_000 });
    const variables = { MODERNLEADS_BASE_URL: recorder.url, MODERNLEADS_API_KEY: secret, WEBHOOK_URL: receiver.url('/samples') };
    folder = new SampleFolder(variables);
    for (const [language, obstacle] of obstacles)
      if (obstacle) process.stdout.write(`the ${language} samples of the guides are not run, only read: ${obstacle}\n`);
  });
  afterAll(async () => {
    folder.remove();
    await recorder.stop();
  });

  it('are found', () => expect(all.length).toBeGreaterThanOrEqual(15));

  it('have strict types', () => expect(folder.typeErrors(all)).toBe(''));

  it('are Python, also where it has no httpx', () => expect(folder.syntaxErrors(all)).toBe(''));

  it.each(others.map((sample) => [sample.guide, sample.name, sample] as const))(
    'of %s: %s prints what the guide shows, and sends the same in each language',
    async (_guide, _name, sample) => {
      const sent: Partial<Record<Language, Write[]>> = {};
      for (const language of runnable) {
        const printed = await folder.run(sample, language);
        sent[language] = recorder.take();
        if (language === 'sh') expect(JSON.parse(printed)).toMatchObject(sample.answer as object);
        else expect([language, printed]).toEqual([language, sample.output]);
      }
      for (const language of runnable) expect([language, sent[language]]).toEqual([language, sent.ts]);
      const named = unique((sent.ts ?? []).map(({ method, path }) => `${method} ${path}`));
      expect([writesNamedIn(sample, 'sh'), writesNamedIn(sample, 'python')]).toEqual([named, named]);
    },
  );

  it.each(receive.flatMap((sample) => runnable.map((language) => [language, sample] as const)))(
    'receive a delivery in %s, and refuse a wrong one',
    async (language, sample) => {
      const endpoint = await test.webhookEndpoints.create({ url: receiver.url(`/receive-${language}`) });
      const { headers, body } = await until(() => receiver.at(`/receive-${language}`)[0]);
      const secret = { WEBHOOK_SECRET: endpoint.secret };
      if (language === 'sh') {
        const delivery = {
          ...secret,
          BODY: body,
          TIMESTAMP: String(headers['x-modernleads-timestamp']),
          SIGNATURE: String(headers['x-modernleads-signature']),
        };
        expect(await folder.run(sample, 'sh', delivery)).toBe('genuine');
        await expect(folder.run(sample, 'sh', { ...delivery, BODY: `${body} ` })).rejects.toThrow('exit code 1');
      } else {
        const port = await freePort();
        const program = await folder.start(sample, language, { ...secret, PORT: String(port) });
        let printed = '';
        program.stdout?.on('data', (text) => (printed += text));
        const post = () => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' }).catch(() => undefined);
        try {
          expect((await until(post))?.status).toBe(400);
          // Another URL is verified anew, by a ping.
          await test.webhookEndpoints.update(endpoint.id, { url: `http://127.0.0.1:${port}/` });
          await until(() => printed.includes('webhook.ping'));
        } finally {
          program.kill();
          await once(program, 'close');
        }
      }
      await test.webhookEndpoints.delete(endpoint.id);
    },
  );
});
