import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { companyPage, type RunningTestnet, startTestnet, type TestDomain } from '@modernleads/testnet';
import { WorkerPool } from '@modernleads/worker-pool';
import { namesOf } from './identity';
import { SiteReader } from './site-reader';

const call = (changes: Partial<CallContext> = {}): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 10_000,
  ...changes,
});

const site = (domain: string, web: NonNullable<TestDomain['web']>[string]): TestDomain => ({
  domain,
  shows: 'a site',
  web: { [domain]: web },
});
const page = companyPage({ name: 'Acme', legalName: 'Acme Rockets GmbH' });

describe('SiteReader', () => {
  let testnet: RunningTestnet;
  let outbound: Outbound;
  let reader: SiteReader;
  let now: number;
  const pool = new WorkerPool();
  afterAll(() => pool.close());

  const start = async (testDomains: TestDomain[], pageMs = 3_000): Promise<void> => {
    testnet = await startTestnet({ testDomains, dnsPort: 0, smtpPort: 0 });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: testnet.webPort };
    outbound = new Outbound({ dnsServers: [], testnet: ports, allowCidrs: [], smtpPort: 25 });
    now = Date.now();
    reader = new SiteReader(outbound, pool, { userAgent: 'ModernLeads/1.0 (+https://example.test/bot)', pageMs, now: () => now });
  };
  afterEach(async () => {
    await outbound.close();
    await testnet.stop();
  });
  const home = (domain: string, context = call()) => reader.home(context, domain);
  const paths = () => testnet.journal.visits.map(({ host, path }) => `${host}${path}`);

  it('reads robots.txt, then the front page', async () => {
    await start([site('acme.test', { '/': page })]);
    const visit = await home('acme.test');
    expect(visit).toMatchObject({ kind: 'page', page: { url: 'https://acme.test/' } });
    expect(visit.kind === 'page' && namesOf(visit.page)[0]).toEqual({ name: 'Acme Rockets GmbH', source: 'json_ld_legal_name' });
    expect(paths()).toEqual(['acme.test/robots.txt', 'acme.test/']);
  });

  it('reads the robots.txt of a site once an hour', async () => {
    await start([site('acme.test', { '/': page })]);
    await home('acme.test');
    await home('acme.test');
    now += 3_600_001;
    await home('acme.test');
    expect(paths().filter((path) => path.endsWith('robots.txt'))).toHaveLength(2);
  });

  it.each([
    ['disallows everything', 'User-agent: *\nDisallow: /', 'disallowed'],
    ['keeps us out', 'User-agent: ModernLeads\nDisallow: /\n\nUser-agent: *\nAllow: /', 'disallowed'],
    ['keeps others out', 'User-agent: OtherBot\nDisallow: /', 'page'],
    ['is no robots.txt', '<html>not found</html>', 'page'],
  ])('obeys a robots.txt that %s', async (_name, robots, kind) => {
    await start([site('acme.test', { '/robots.txt': robots, '/': page })]);
    expect(await home('acme.test')).toMatchObject({ kind });
  });

  it('reads no page while robots.txt cannot be read', async () => {
    await start([site('acme.test', { '/robots.txt': { status: 503 }, '/': page })]);
    expect(await home('acme.test')).toMatchObject({ kind: 'disallowed' });
    expect(paths()).toEqual(['acme.test/robots.txt']);
  });

  it('follows redirects, and returns the final URL', async () => {
    const moved = (location: string) => ({ status: 301, headers: { location } });
    await start([
      site('old.test', { '/': moved('https://new.test/home') }),
      site('new.test', { '/home': page }),
      site('loop.test', { '/': moved('https://loop.test/') }),
    ]);
    expect(await home('old.test')).toMatchObject({ kind: 'page', page: { url: 'https://new.test/home' } });
    expect(await home('loop.test')).toMatchObject({ kind: 'unreachable', failure: 'too_many_redirects' });
  });

  it('distinguishes pages from other answers', async () => {
    await start(
      [
        site('vacant.test', { '/': '<h1>Buy this domain</h1>' }),
        site('missing.test', {}),
        site('file.test', { '/': { headers: { 'content-type': 'application/pdf' }, body: '%PDF' } }),
        site('silent.test', { '/robots.txt': '', '/': 'silence' }),
      ],
      300,
    );
    expect(await home('vacant.test')).toMatchObject({ kind: 'vacant', why: 'for_sale' });
    expect(await home('missing.test')).toMatchObject({ kind: 'no_page', status: 404 });
    expect(await home('file.test')).toMatchObject({ kind: 'no_page', status: 200 });
    expect(await home('silent.test')).toMatchObject({ kind: 'unreachable', failure: 'timeout' });
    expect(await home('nobody.test')).toMatchObject({ kind: 'unreachable', failure: 'nxdomain' });
  });

  it('reads a page in its declared charset', async () => {
    const latin = Buffer.from('<meta charset="iso-8859-1"><title>Müller & Söhne</title>', 'latin1').toString('latin1');
    await start([site('latin.test', { '/': { headers: { 'content-type': 'text/html; charset=utf-8' }, body: latin } })]);
    expect(await home('latin.test')).toMatchObject({ kind: 'page', page: { title: 'Müller & Söhne' } });
  });

  it('opens no connection for a test key', async () => {
    await start([site('acme.test', { '/': page })]);
    await expect(home('acme.test', call({ mode: 'test' }))).rejects.toMatchObject({ kind: 'test_mode' });
    expect(paths()).toEqual([]);
  });
});
