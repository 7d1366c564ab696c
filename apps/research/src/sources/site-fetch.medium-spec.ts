import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallContext, ResearchSource } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { RobotsRules } from '@modernleads/site';
import { type RunningTestnet, startTestnet, type WebHost } from '@modernleads/testnet';
import { WorkerPool } from '@modernleads/worker-pool';
import type { Identity, PlannedSource } from '../dossier';
import { extractSignals } from '../dossier';
import { StepFailure } from '../work/step-log';
import { Apis } from './apis';
import { SiteFetch } from './site-fetch';
import { SourceFetcher } from './source-fetcher';

const today = (): string => new Date().toISOString().slice(0, 10);
const IDENTITY = { domain: 'acme.test', names: ['Acme'] } as unknown as Identity;
const apis = new Apis(
  { base: 'https://api.hub.test', token: 'secret' },
  { base: 'https://data.register.test', userAgent: 'Rota Example ada@rota.test' },
);
const json = (value: unknown) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
const page = (body = '', title = 'Acme') => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('SiteFetch', () => {
  let testnet: RunningTestnet;
  let outbound: Outbound;
  let fetcher: SourceFetcher;
  let sources: ResearchSource[];
  const pool = new WorkerPool();
  afterAll(() => pool.close());
  afterEach(async () => {
    await outbound?.close();
    await testnet?.stop();
  });

  async function start(web: Readonly<Record<string, WebHost>>, webPort?: number): Promise<void> {
    testnet = await startTestnet({ testDomains: [{ domain: 'acme.test', shows: 'a site', web }], dnsPort: 0, smtpPort: 0 });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: webPort ?? testnet.webPort };
    outbound = new Outbound({ dnsServers: [], testnet: ports, allowCidrs: [], smtpPort: 25 });
    const userAgent = 'ModernLeads/1.0';
    const settings = {
      userAgent,
      boards: new Map<string, string>(),
      apis,
      jobsPerAccount: 1,
      leaseSeconds: 1,
      jobMs: 1,
      retentionDays: 1,
    };
    fetcher = new SourceFetcher(outbound, pool, new RobotsRules(outbound, pool, { userAgent }), settings);
  }

  function job({
    ms = 120_000,
    mode = 'live' as CallContext['mode'],
    boards = new Map<string, string>(),
    elsewhere = [] as PlannedSource[],
  } = {}): SiteFetch {
    sources = [];
    const until = Date.now() + ms;
    const context: CallContext = { requestId: 'r', operationId: 'o', accountId: 'a', mode, deadline: until + 5_000 };
    const signal = new AbortController().signal;
    const webSearch = { pagesAbout: async () => elsewhere };
    return new SiteFetch(
      { question: { domain: 'acme.test' }, context, sources, signal },
      { fetcher, pool, webSearch, boards, apis, until },
    );
  }

  const planned = (...paths: string[]): PlannedSource[] =>
    paths.map((path) => ({ url: `https://acme.test${path}`, kind: 'news' }));
  const paths = () => testnet.journal.visits.map(({ host, path }) => `${host}${path}`);
  const outcomes = () =>
    Object.fromEntries(sources.map(({ url, outcome, status }) => [url.replace('https://acme.test', ''), [outcome, status]]));

  it('tells every fetch, those that failed too', async () => {
    await start({
      'acme.test': {
        '/robots.txt': 'User-agent: *\nDisallow: /private',
        '/': page('<a href="/feed.xml">Feed</a>'),
        '/ok': page('fine'),
        '/gone': { status: 410, body: 'gone' },
        '/moved': { status: 301, headers: { location: '/ok2' } },
        '/ok2': page('fine'),
        '/to-private': { status: 302, headers: { location: '/private' } },
        '/loop': { status: 302, headers: { location: '/loop' } },
        '/feed.xml': 'no feed',
      },
    });
    const site = job();
    expect((await site.front()).title).toBe('Acme');
    await site.fetchAll(planned('/ok', '/gone', '/moved', '/to-private', '/private', '/loop', '/nowhere'), IDENTITY);
    expect(outcomes()).toEqual({
      '/': ['read', 200],
      '/ok': ['read', 200],
      '/gone': ['http_error', 410],
      '/ok2': ['read', 200],
      '/to-private': ['disallowed', null],
      '/private': ['disallowed', null],
      '/loop': ['unreachable', null],
      '/nowhere': ['http_error', 404],
      '/sitemap.xml': ['http_error', 404],
      '/feed.xml': ['unreadable', 200],
    });
    expect(paths()).not.toContain('acme.test/private');
    expect(sources.every(({ bytes, fetched_at }) => bytes >= 0 && !Number.isNaN(Date.parse(fetched_at)))).toBe(true);
  });

  it('asks the hosts of the prospect for 25 pages at most, redirects among them', async () => {
    const articles = Array.from({ length: 60 }, (_, n) => `<a href="/news/${n}">Acme raises round ${n}</a>`).join('');
    await start({
      'acme.test': {
        '/': page('home'),
        ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`/p${n}`, { status: 302, headers: { location: `/q${n}` } }])),
        ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`/q${n}`, page(articles)])),
        ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`/news/${n}`, page('news')])),
      },
    });
    const site = job();
    await site.front();
    await site.fetchAll(planned(...Array.from({ length: 40 }, (_, n) => `/p${n}`)), IDENTITY);
    expect(paths().filter((path) => !/robots\.txt|sitemap\.xml/.test(path)).length).toBeLessThanOrEqual(25);
    expect(sources.some(({ outcome }) => outcome === 'not_fetched')).toBe(true);
  });

  it('asks whether a page that it knows has changed: an unchanged one comes without its bytes', async () => {
    const conditions: (string | undefined)[] = [];
    const server = createServer(({ url, headers }, response) => {
      if (url === '/robots.txt') return void response.writeHead(404).end();
      conditions.push(headers['if-none-match']);
      if (headers['if-none-match']) return void response.writeHead(304).end();
      response.writeHead(200, { etag: '"1"', 'content-type': 'text/html' }).end(page('home'));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    await start({ 'acme.test': {} }, (server.address() as AddressInfo).port);
    const first = await job().front();
    const second = await job().front();
    expect(conditions).toEqual([undefined, '"1"']);
    expect(sources).toMatchObject([{ status: 304, outcome: 'read' }]);
    expect(second.visibleText).toBe(first.visibleText);
    server.closeAllConnections();
    server.close();
  });

  it('asks a host two things at a time, whichever job asks', async () => {
    let open = 0;
    let most = 0;
    const server = createServer(({ url }, response) => {
      if (url === '/robots.txt') return void response.writeHead(404).end();
      most = Math.max(most, ++open);
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page(), () => open--), 20);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    await start({ 'acme.test': {} }, (server.address() as AddressInfo).port);
    const sites = [job(), job()];
    await Promise.all(sites.map((site) => site.front()));
    await Promise.all(sites.map((site, n) => site.fetchAll(planned(...[1, 2, 3, 4, 5].map((at) => `/${n}-${at}`)), IDENTITY)));
    expect(most).toBe(2);
    server.closeAllConnections();
    server.close();
  });

  it('takes a page of www., or over HTTP, and says why there is none', async () => {
    await start({ 'acme.test': { '/': { status: 500, body: '' } }, 'www.acme.test': { '/': page('here') } });
    expect((await job().front()).finalUrl).toBe('https://www.acme.test/');
    await outbound.close();
    await testnet.stop();
    await start({ 'acme.test': { '/robots.txt': 'User-agent: *\nDisallow: /', '/': page() } });
    await expect(job().front()).rejects.toThrow(new StepFailure('The front page of acme.test could not be read: disallowed.'));
    await outbound.close();
    await testnet.stop();
    await start({ 'acme.test': { '/': page('This domain is for sale. Buy this domain', 'acme.test is for sale') } });
    await expect(job().front()).rejects.toThrow('vacant');
  });

  it('ends in time where a host is slow, with what was read', async () => {
    await start({ 'acme.test': { '/': page('home'), '/a': 'silence', '/b': page('b') } });
    const site = job({ ms: 1_500 });
    await site.front();
    expect(await site.fetchAll(planned('/a', '/b'), IDENTITY)).toBe(false);
    expect(outcomes()).toMatchObject({ '/a': ['timeout', null], '/b': ['read', 200] });
    expect(site.pages).toHaveLength(2);
  });

  it('reads the board that the site links', async () => {
    const jobs = [{ title: 'Account Executive', absolute_url: 'https://x.test/1', first_published: '2026-03-10T10:00:00Z' }];
    await start({
      'acme.test': { '/': page('<a href="https://boards.greenhouse.io/acme">Jobs</a>') },
      'boards.acme.test': {
        '/v1/boards/acme/jobs': { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jobs }) },
      },
    });
    const site = job({ boards: new Map([['greenhouse', 'https://boards.acme.test']]) });
    await site.front();
    await site.fetchAll([], IDENTITY);
    expect(site.pages.find(({ kind }) => kind === 'job_board')?.entries).toMatchObject([{ title: 'Account Executive' }]);
  });

  it('reads the releases of the organisation that the site links, if the organisation names the site', async () => {
    const release = {
      name: 'Palletkit 2.0',
      html_url: 'https://github.com/acme/kit/releases/2',
      published_at: '2026-11-02T10:00:00Z',
    };
    const hub = {
      '/orgs/acme': json({ login: 'acme', name: 'Acme', blog: 'www.acme.test', description: null }),
      '/orgs/acme/repos?type=sources&sort=pushed&per_page=10': json([
        { full_name: 'acme/copy', fork: true },
        {
          full_name: 'acme/kit',
          html_url: 'https://github.com/acme/kit',
          description: 'Pallets',
          created_at: '2024-01-01T00:00:00Z',
        },
      ]),
      '/repos/acme/kit/releases?per_page=10': json([
        { name: 'Palletkit 3.0', draft: true },
        { ...release, draft: false, prerelease: false },
      ]),
      '/orgs/other': json({ login: 'other', name: 'Other', blog: 'https://other.test' }),
    };
    const links =
      '<a href="https://github.com/acme">Code</a><a href="https://github.com/other">Friends</a><a href="https://github.com/acme/kit">Kit</a>';
    await start({ 'acme.test': { '/': page(links) }, 'api.hub.test': hub });
    const site = job();
    await site.front();
    await site.fetchAll([], IDENTITY);
    const read = sources.filter(({ kind }) => kind === 'code_host').map(({ url, outcome }) => [new URL(url).pathname, outcome]);
    expect(read).toEqual([
      ['/orgs/acme', 'read'],
      ['/orgs/other', 'read'],
      ['/orgs/acme/repos', 'read'],
      ['/repos/acme/kit/releases', 'read'],
    ]);
    const signals = extractSignals({ ...IDENTITY, others: [] }, site.pages, Date.parse('2026-11-29'));
    expect(signals).toMatchObject([
      { kind: 'launch', text: 'Palletkit 2.0', publishedAt: '2026-11-02', fresh: true, slots: { product: 'Palletkit 2.0' } },
    ]);
  });

  it('reads the latest reports of the company that the site links in a register: its press release, dated by the filing', async () => {
    const recent = {
      form: ['10-Q', '8-K', '8-K'],
      filingDate: ['2026-11-20', today(), '2019-01-04'],
      accessionNumber: ['0-1-2', '0000123456-26-000042', '0000123456-19-000001'],
    };
    const items = [
      { name: 'acme-8k.htm', type: 'text.gif', size: '900', 'last-modified': `${today()} 16:31:05` },
      { name: 'ex99-1.htm', type: 'text.gif', size: '900', 'last-modified': `${today()} 16:31:05` },
    ];
    const at = '/Archives/edgar/data/123456/000012345626000042';
    await start({
      'acme.test': { '/': page('<a href="https://www.sec.gov/edgar/browse/?CIK=0000123456">SEC filings</a>') },
      'data.register.test': { '/submissions/CIK0000123456.json': json({ cik: '123456', name: 'Acme Inc', filings: { recent } }) },
      'www.register.test': {
        [`${at}/index.json`]: json({ directory: { name: at, item: items, 'parent-dir': '/Archives/edgar/data/123456' } }),
        [`${at}/ex99-1.htm`]: page('<p>Acme has acquired Initech, a maker of scales.</p>', 'Exhibit 99.1'),
      },
    });
    const site = job();
    await site.front();
    await site.fetchAll([], IDENTITY);
    expect(sources.filter(({ kind, outcome }) => kind === 'filing' && outcome === 'read')).toHaveLength(3);
    const signals = extractSignals({ ...IDENTITY, others: [] }, site.pages, Date.now());
    expect(signals).toMatchObject([
      { kind: 'acquisition', text: 'Acme has acquired Initech, a maker of scales.', publishedAt: today(), whyNot: null },
    ]);
  });

  it('reads pages of others that a search names', async () => {
    await start({ 'acme.test': { '/': page('home') }, 'paper.acme-news.test': {}, 'www.acme.test': {} });
    const site = job({ elsewhere: [{ url: 'https://www.acme.test/', kind: 'search' }] });
    await site.front();
    await site.fetchAll([], IDENTITY);
    expect(sources.map(({ kind }) => kind)).toContain('search');
  });

  it('opens no connection for a test key', async () => {
    await start({ 'acme.test': { '/': page('home') } });
    await expect(job({ mode: 'test' }).front()).rejects.toMatchObject({ kind: 'test_mode' });
    expect(paths()).toEqual([]);
  });
});
