import { createServer, request as httpRequest, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { until } from '@modernleads/testing';
import { get } from '../api';
import type { Stack } from '../stack';
import { call, connect, textOf, WAYS } from './mcp-clients';

/** A server before the API that passes everything on, and knows which requests its clients left before they were answered. */
class Watched {
  readonly left: string[] = [];
  private constructor(private readonly server: Server) {}

  static async before(url: string): Promise<Watched> {
    const server = createServer((request, response) => {
      const { method, headers } = request;
      const passed = httpRequest(url + request.url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      response.once('close', () => {
        if (!response.writableFinished) watched.left.push(request.url ?? '');
        passed.destroy();
      });
      request.pipe(passed);
    }).listen(0, '127.0.0.1');
    const watched = new Watched(server);
    await once(server, 'listening');
    return watched;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** What happens to calls that are not waited for, and to those whose API is gone. */
export function cancellingSuite(stackOf: () => Stack): void {
  describe('a call that is cancelled', () => {
    let watched: Watched;
    beforeAll(async () => (watched = await Watched.before(stackOf().url)));
    afterAll(() => watched.close());

    it.each(WAYS)('has told how far it was, and ends what it asked of the API over %s in %s mode', async (way, era) => {
      const { secret, accountId } = await stackOf().createKey({ mode: 'test', rateLimit: 10_000 });
      const client = await connect(way === 'stdio' ? watched.url : stackOf().url, secret, { way, era });
      const [before, cancelled] = [watched.left.length, new AbortController()];
      const told: (string | undefined)[] = [];
      const onprogress = ({ message }: { message?: string }): void => {
        told.push(message);
        // The gateway must not lose what it needs for that, however long the call takes.
        if (message === 'resolve done') stackOf().of('gateway')[0]?.signal('SIGUSR2');
        if (message === 'plan done') cancelled.abort(new Error('not wanted any more'));
      };
      const params = { name: 'research_prospect', arguments: { domain: 'slow.sandbox.test' } };
      await expect(client.callTool(params, { onprogress, signal: cancelled.signal, timeout: 50_000 })).rejects.toThrow();
      expect(told.slice(0, 2)).toEqual(['resolve started', 'resolve done']);
      // Over HTTP the older protocol has no way to cancel a request of a server without sessions, but to leave.
      if (way === 'http' && era === 'legacy') await client.close();
      await until(async () => (await openStreams(secret)) === 0, { timeoutMs: 50_000 });
      // The stream has ended, its job has not.
      expect(await jobsOf(accountId)).toEqual([{ status: 'running' }]);
      if (way === 'stdio') expect(watched.left.slice(before)).toEqual(['/v1/research/prospect']);
    });

    it.each(WAYS)('has told how far a batch was over %s in %s mode', async (way, era) => {
      const { secret } = await stackOf().createKey({ rateLimit: 10_000 });
      const client = await connect(stackOf().url, secret, { way, era });
      // The mail server lets them wait for an hour.
      const created = await call(client, 'batch_verify', { emails: ['ada@greylist-hour.test', 'bob@greylist-hour.test'] });
      const [told, cancelled] = [[] as unknown[], new AbortController()];
      const onprogress = ({ progress, total, message }: { progress: number; total?: number; message?: string }): void => {
        told.push([progress, total, message]);
        if (message === 'processing') cancelled.abort(new Error('not wanted any more'));
      };
      const params = { name: 'batch_status', arguments: { batch_id: created.structuredContent?.['batch_id'] } };
      await expect(client.callTool(params, { onprogress, signal: cancelled.signal, timeout: 50_000 })).rejects.toThrow();
      expect(told.at(-1)).toEqual([0, 2, 'processing']);
    });

    const openStreams = async (key: string): Promise<number> => {
      const { body } = await get(stackOf().url, '/v1/account', key);
      return (body as { quotas: { event_streams: { used: number } } }).quotas.event_streams.used;
    };
    const jobsOf = async (accountId: string): Promise<object[]> => {
      const { pool } = stackOf().store.database;
      return (await pool.query<object>('SELECT status FROM research_job WHERE account_id = $1', [accountId])).rows;
    };
  });

  it('says that the API is gone, without a stack', async () => {
    const { secret } = await stackOf().createKey();
    const watched = await Watched.before(stackOf().url);
    const client = await connect(watched.url, secret);
    expect((await client.listTools()).tools).toHaveLength(10);
    await watched.close();
    const gone = await call(client, 'verify_email', { email: 'x@normal.test' });
    expect([gone.isError, textOf(gone)]).toEqual([true, expect.stringMatching(/^connection_failed: .*MODERNLEADS_BASE_URL/)]);
    expect(textOf(gone)).not.toMatch(/\n\s+at /);
  });
}
