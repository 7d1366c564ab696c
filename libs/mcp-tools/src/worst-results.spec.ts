import { randomBytes } from 'node:crypto';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { ModernLeads } from '@modernleads/client';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { stateCodec } from './call-tool';
import { createServer } from './server';
import { Spending } from './spending';

const FAT = 'a1é日'.repeat(500);
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** Answers of the API whose texts and lists are as long as they can be, or longer. */
const ANSWERS: readonly [RegExp, object][] = [
  [
    /lookup$/,
    { status: 'risky', email: FAT, phone: null, confidence: 0.5, sources: many(500, { name: FAT }), credits_charged: 0 },
  ],
  [/verify\/email$/, { email: FAT, status: 'valid', reason: FAT, credits_charged: 1 }],
  [
    /qualify$/,
    {
      domain: FAT,
      fit_score: 5,
      fit_label: 'medium',
      reason: FAT,
      facts: { text: FAT, list: many(300, FAT) },
      credits_charged: 1,
    },
  ],
  [
    /domain-finder$/,
    { company_name: FAT, domain: FAT, confidence: 'low', evidence: many(300, { text: FAT }), credits_charged: 1 },
  ],
  [
    /research\/prospect$/,
    {
      job_id: 'job',
      status: 'complete',
      credits_charged: 10,
      output: {
        prospect_company: FAT,
        why_now: { signal: FAT, source: FAT },
        evidence: many(300, { claim: 'why_now.signal', url: FAT, quote: FAT }),
        signals: many(300, { kind: 'hiring', text: FAT, chosen: false, why_not: FAT }),
      },
    },
  ],
  [/batch\/(verify|enrich)\?dry_run=true$/, { estimate: { min: 0, max: 1, cached: 0, duplicates: 0, rejected: 0 } }],
  [/batch\/verify$/, { batch_id: FAT, total_emails: 2 }],
  [/batch\/enrich$/, { batch_id: FAT, total_rows: 2 }],
  [/clean-names$/, { cleaned: many(1_000, FAT) }],
  [/download/, { results: many(50, { input: FAT, status: 'found', [FAT]: FAT }), next_cursor: FAT }],
  [
    /batch\/b$/,
    { batch_id: 'b', status: 'failed', processed_rows: 1, total_rows: 2, found_count: 0, reason: FAT, columns: many(300, FAT) },
  ],
];

async function api(request: Request): Promise<Response> {
  const [, answer] = ANSWERS.find(([path]) => path.test(request.url)) ?? [undefined, undefined];
  if (!answer) throw new Error(`no answer for ${request.url}`);
  return Response.json(answer);
}

async function refused(): Promise<Response> {
  const details = many(500, { field: `rows[0].${FAT}`, issue: FAT });
  return Response.json({ error: FAT, code: 'invalid_input', details, request_id: 'the id' }, { status: 400 });
}

async function connected(answers: (request: Request) => Promise<Response>, traced: string[] = []): Promise<Client> {
  const fetch = answers as unknown as typeof globalThis.fetch;
  const client = new ModernLeads({ apiKey: 'ml_test_x', baseUrl: 'http://api.test', fetch });
  const caller = {
    client,
    traced: (traceparent: string) => {
      traced.push(traceparent);
      return client;
    },
    scopes: undefined,
    isTest: true,
    isReadOnly: false,
    spending: new Spending({ confirmAbove: 50, maxCredits: Infinity }),
  };
  const [near, far] = InMemoryTransport.createLinkedPair();
  await createServer(caller, stateCodec(randomBytes(32))).connect(far as never);
  const connected = new Client({ name: 'spec', version: '1' });
  await connected.connect(near);
  return connected;
}

const CALLS: [string, Record<string, unknown>][] = [
  ['lookup', { first_name: 'A', last_name: 'B', domain: 'c.test' }],
  ['verify_email', { email: 'a@b.test' }],
  ['qualify', { domain: 'a.test' }],
  ['find_domain', { company_name: 'A' }],
  ['research_prospect', { domain: 'a.test' }],
  ['batch_enrich', { rows: [{}, {}] }],
  ['batch_verify', { emails: ['a@b.test', 'c@d.test'] }],
  ['batch_clean_names', { names: ['A'] }],
  ['batch_status', { batch_id: 'b' }],
  ['batch_download', { batch_id: 'b', limit: 50 }],
];

it.each(CALLS)('the worst result of %s has at most 20,000 tokens, and so has its worst error', async (name, input) => {
  const result = await (await connected(api)).callTool({ name, arguments: input });
  expect([result.isError ?? false, result.structuredContent]).toEqual([false, expect.anything()]);
  expect(encode(JSON.stringify(result)).length).toBeLessThanOrEqual(20_000);
  const error = await (await connected(refused)).callTool({ name, arguments: input });
  expect([error.isError, encode(JSON.stringify(error)).length <= 20_000]).toEqual([true, true]);
  expect(JSON.stringify(error)).toContain('Request id: the id');
});

it('takes from the _meta of a call a traceparent, and nothing that is none', async () => {
  const traced: string[] = [];
  const client = await connected(api, traced);
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  for (const given of [traceparent, `${traceparent}-more`, `${traceparent}\r\nx: y`, 'x', 7]) {
    const call = { name: 'verify_email', arguments: { email: 'a@b.test' }, _meta: { traceparent: given } };
    expect((await client.callTool(call)).isError ?? false).toBe(false);
  }
  expect(traced).toEqual([traceparent, `${traceparent}-more`]);
});

it('names parameters that are unknown or missing, and which there are', async () => {
  const { content, isError } = await (await connected(api)).callTool({ name: 'verify_email', arguments: { emial: 'a@b.test' } });
  expect([isError, JSON.stringify(content)]).toEqual([
    true,
    expect.stringMatching(/emial is no parameter of this tool: there are email.*email is required/),
  ]);
});
