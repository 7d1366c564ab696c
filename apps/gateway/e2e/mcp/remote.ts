import { request as httpRequest } from 'node:http';
import type { Client } from '@modelcontextprotocol/client';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { get, send, type Answer as HttpAnswer } from '../api';
import { PUBLIC_URL, type Stack } from '../stack';
import { call, connect, type Era, textOf } from './mcp-clients';

const ERAS: Era[] = ['legacy', 'auto'];
const METADATA = '/.well-known/oauth-protected-resource';
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
const ACCEPT = { accept: 'application/json, text/event-stream' };

/** What holds of the server over HTTP only. */
export function remoteSuite(stackOf: () => Stack): void {
  const post = (json: unknown, key?: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    send(stackOf().url, { path: '/mcp', key, json, headers: { ...ACCEPT, ...headers } });
  const remote = (key: string, options: Parameters<typeof connect>[2] = {}): Promise<Client> =>
    connect(stackOf().url, key, { way: 'http', ...options });

  describe('over HTTP', () => {
    let key: string;
    beforeAll(async () => ({ secret: key } = await stackOf().createKey({ rateLimit: 10_000 })));

    it('has nothing of the process of a user: no files, no equal calls', async () => {
      const { tools } = await (await remote(key)).listTools();
      const named = tools.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {}));
      expect(named).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(file|save_to|fresh)$/)]));
      expect(tools.map(({ description }) => description).join()).not.toMatch(/file|save_to/);
      const required = Object.fromEntries(tools.map(({ name, inputSchema }) => [name, inputSchema.required]));
      expect(required).toMatchObject({ batch_verify: ['emails'], batch_enrich: ['rows'], batch_clean_names: ['names'] });
      const refused = await call(await remote(key), 'batch_verify', { file: '/etc/hostname' });
      expect([refused.isError, textOf(refused)]).toEqual([
        true,
        expect.stringContaining('file is no parameter of this tool: there are emails, name, max_credits'),
      ]);
    });

    it('gives the fat rows of a batch in pages that a model can hold', async () => {
      const { secret } = await stackOf().createKey({ mode: 'test', rateLimit: 10_000 });
      const client = await remote(secret);
      const notes = '日本語 notes '.repeat(250);
      const person = (at: number) => ({ first_name: `Ada${at}`, last_name: 'Lovelace', domain: 'acme.test', notes });
      const created = await call(client, 'batch_enrich', { rows: Array.from({ length: 50 }, (_, at) => person(at)) });
      const id = created.structuredContent?.['batch_id'];
      while ((await call(client, 'batch_status', { batch_id: id })).structuredContent?.['poll_after_s']);
      const names: unknown[] = [];
      let cursor: unknown;
      do {
        const page = await call(client, 'batch_download', { batch_id: id, limit: 50, ...(cursor !== undefined && { cursor }) });
        expect(encode(JSON.stringify(page)).length).toBeLessThanOrEqual(20_000);
        const { results, next_cursor } = page.structuredContent as { results: Record<string, unknown>[]; next_cursor: unknown };
        names.push(...results.map((row) => row['first_name']));
        expect(results[0]).toMatchObject({ notes });
        cursor = next_cursor;
      } while (cursor);
      expect(names).toEqual(Array.from({ length: 50 }, (_, at) => `Ada${at}`));
    });

    it('does not keep a gateway that stops waiting for a client that listens', async () => {
      const gateway = await stackOf().startService('gateway');
      stackOf().of('gateway').pop();
      const _meta = {
        'io.modelcontextprotocol/protocolVersion': '2026-07-28',
        'io.modelcontextprotocol/clientInfo': { name: 'spec', version: '1' },
        'io.modelcontextprotocol/clientCapabilities': {},
      };
      const json = { ...LIST, method: 'subscriptions/listen', params: { _meta, notifications: { toolsListChanged: true } } };
      const headers = { ...ACCEPT, 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' };
      const response = await fetch(`${gateway.url}/mcp`, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(json),
      });
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      expect(new TextDecoder().decode((await reader.read()).value)).toContain('subscriptions/acknowledged');
      const stopped = gateway.stop();
      while (!(await reader.read().catch(() => ({ done: true }))).done);
      await stopped;
    });

    it.each(ERAS)('works a batch from its rows to its results in %s mode', async (era) => {
      const client = await remote(key, { era });
      const created = await call(client, 'batch_verify', { emails: ['ada.lovelace@normal.test', 'nobody@normal.test'] });
      const id = created.structuredContent?.['batch_id'];
      let status: Awaited<ReturnType<typeof call>>;
      do status = await call(client, 'batch_status', { batch_id: id });
      while (status.structuredContent?.['poll_after_s']);
      expect(textOf(status)).toContain('completed: 2 of 2 rows');
      const page = await call(client, 'batch_download', { batch_id: id, limit: 1 });
      const rest = await call(client, 'batch_download', { batch_id: id, cursor: page.structuredContent?.['next_cursor'] });
      expect(rest.structuredContent).toMatchObject({ results: [{ email: 'nobody@normal.test' }], next_cursor: null });
      const { contents } = await client.readResource({ uri: `modernleads://batch/${String(id)}/results.csv` });
      expect((contents[0] as { text: string }).text).toContain('nobody@normal.test');
    });

    it('is refused without a valid key, and says where it is told how to get in', async () => {
      const { id, secret } = await stackOf().createKey();
      await stackOf().keys.revoke(id);
      const cases = [
        [undefined, 'missing_key'],
        [`ml_live_${'x'.repeat(38)}`, 'invalid_key'],
        [secret, 'revoked_key'],
      ] as const;
      for (const [given, code] of cases) {
        const { status, headers, body } = await post(LIST, given);
        expect([status, body['code']]).toEqual([401, code]);
        expect(headers.get('www-authenticate')).toBe(`Bearer resource_metadata="${PUBLIC_URL}${METADATA}/mcp"`);
      }
      expect((await get(stackOf().url, '/v1/account')).headers.get('www-authenticate')).toBe('Bearer');
      for (const path of [METADATA, `${METADATA}/mcp`]) {
        const { status, body } = await get(stackOf().url, path);
        expect([status, body]).toEqual([
          200,
          expect.objectContaining({ resource: `${PUBLIC_URL}/mcp`, bearer_methods_supported: ['header'] }),
        ]);
      }
    });

    it('is served to no page of another site, and under no name of another', async () => {
      const statusOf = async (headers: Record<string, string>): Promise<number> => (await post(LIST, key, headers)).status;
      expect(await statusOf({ origin: 'https://evil.test' })).toBe(403);
      expect(await statusOf({ origin: 'null' })).toBe(403);
      for (const origin of [PUBLIC_URL, 'http://localhost:5173', 'https://tools.mcp-sites.test'])
        expect([origin, await statusOf({ origin })]).toEqual([origin, 200]);
      const statusUnder = async (host: string): Promise<number> => (await postUnder(host, stackOf().url, key)).status;
      expect(await statusUnder('evil.test')).toBe(403);
      for (const host of ['api.example.test', 'localhost:3000', 'inner.mcp-hosts.test:8080'])
        expect([host, await statusUnder(host)]).toEqual([host, 200]);
    });

    it('takes one message of at most 1 MiB, by POST', async () => {
      expect((await post([LIST, LIST], key)).body).toMatchObject({ code: 'invalid_input' });
      const emails = Array.from({ length: 4_000 }, (_, at) => `${at}@normal.test`);
      const input = { name: 'batch_verify', arguments: { emails } };
      const { status, text } = await post({ ...LIST, method: 'tools/call', params: input }, key);
      expect([status, text]).toEqual([200, expect.stringContaining('call again with max_credits: 400')]);
      expect((await post({ ...LIST, params: { filler: 'x'.repeat(1_048_577) } }, key)).body).toMatchObject({
        code: 'payload_too_large',
      });
      for (const method of ['GET', 'DELETE'])
        expect((await send(stackOf().url, { method, path: '/mcp', key })).headers.get('allow')).toBe('POST');
      expect((await post('no message', key)).status).toBe(400);
    });

    it('takes one token of the rate limit for each request, whatever its tools call', async () => {
      const { secret } = await stackOf().createKey({ rateLimit: 3 });
      const params = { name: 'batch_verify', arguments: { emails: ['a@normal.test', 'b@normal.test'] } };
      const called = await post({ ...LIST, method: 'tools/call', params }, secret);
      expect([called.text, called.headers.get('x-ratelimit-remaining')]).toEqual([expect.stringContaining('batch_id'), '2']);
      await post(LIST, secret);
      await post(LIST, secret);
      const own = { 'x-inner-call': '00000000-0000-4000-8000-000000000000' };
      await Promise.all(Array.from({ length: 3 }, () => post(LIST, secret, own)));
      expect(await post(LIST, secret, own)).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    });

    it('acts from the address of the caller', async () => {
      const { secret } = await stackOf().createKey({ allowIp: ['203.0.113.7'] });
      const client = await remote(secret, { headers: { 'x-forwarded-for': '203.0.113.7' } });
      expect(textOf(await call(client, 'verify_email', { email: 'ada.lovelace@normal.test' }))).toContain('is valid');
      expect((await post(LIST, secret)).body).toMatchObject({ code: 'ip_denied' });
    });

    it('lists only what the key may do', async () => {
      const { secret } = await stackOf().createKey({ scopes: ['clean_names'] });
      expect((await (await remote(secret)).listTools()).tools.map(({ name }) => name)).toEqual(['batch_clean_names']);
    });

    describe('a spend above 50 credits', () => {
      const input = { emails: Array.from({ length: 501 }, (_, at) => `p${at}@normal.test`) };

      it.each([true, false])('is asked for where the client can; the user says %s', async (elicit) => {
        const { secret } = await stackOf().createKey({ rateLimit: 10_000 });
        const answer = await call(await remote(secret, { elicit }), 'batch_verify', input);
        if (elicit) expect(answer.structuredContent).toMatchObject({ rows: 501 });
        else expect(textOf(answer)).toContain('did not agree');
      });

      it('is not agreed to by an answer to no question', async () => {
        const client = await remote(key, { elicit: false });
        const inputResponses = { confirm: { action: 'accept', content: { confirm: true } } };
        const asked = await client
          .request({ method: 'tools/call', params: { name: 'batch_verify', arguments: input, inputResponses } } as never, {
            timeout: 30_000,
          })
          .catch((error: Error) => error);
        expect(JSON.stringify(asked)).toContain('did not agree');
      });

      it('names its price where the client cannot ask', async () => {
        const refused = await call(await remote(key, { era: 'legacy', elicit: true }), 'batch_verify', input);
        expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringContaining('max_credits: 50.1')]);
      });
    });

    it('ends a call with an error that can be read when its key is revoked meanwhile', async () => {
      const { id, secret } = await stackOf().createKey({ mode: 'test', rateLimit: 10_000 });
      const client = await remote(secret);
      let isRevoked: Promise<unknown> | undefined;
      const onprogress = (): void => void (isRevoked ??= stackOf().keys.revoke(id));
      const params = { name: 'research_prospect', arguments: { domain: 'slow.sandbox.test' } };
      const ended = (await client.callTool(params, { onprogress, timeout: 50_000 })) as Awaited<ReturnType<typeof call>>;
      expect([await isRevoked, ended.isError, textOf(ended)]).toEqual([
        expect.anything(),
        true,
        expect.stringMatching(/^revoked_key: .*new key/),
      ]);
    });
  });
}

/** With a Host header, which fetch does not let one set. */
function postUnder(host: string, url: string, key: string): Promise<{ status: number }> {
  const headers = { ...ACCEPT, host, authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/mcp`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    });
    request.once('error', reject).end(JSON.stringify(LIST));
  });
}
