import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { type Page, readPage, SiteReader } from '@modernleads/site';
import { type RunningTestnet, startTestnet, type TestDomain } from '@modernleads/testnet';
import { WorkerPool } from '@modernleads/worker-pool';
import { CompanyReader } from './company-reader';

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

const FRONT = `<title>Acme | Maschinenbau</title><meta name="description" content="Acme ist ein Hersteller von Werkzeugmaschinen.">
  <script src="//js.hs-scripts.com/1.js"></script>
  ${[
    '/ueber-uns',
    '/impressum',
    '/kontakt',
    '/team',
    '/unternehmen',
    '/kunden/bank',
    '/blog/a',
    '/about.pdf',
    'https://other.test/about',
  ]
    .map((href) => `<a href="${href}">x</a>`)
    .join('')}<p>Werkzeugmaschinen seit 1950</p>`;
const WEB = {
  '/': { body: FRONT, headers: { 'x-powered-by': 'PHP/8.3', 'set-cookie': 'PHPSESSID=1; Path=/' } },
  '/ueber-uns': '<p>Über 300 Mitarbeitende arbeiten in Ulm.</p>',
  '/impressum':
    '<p>Acme GmbH</p><p>Musterweg 1</p><p>89073 Ulm</p><p>HRB 12345, Amtsgericht Ulm</p><p>USt-IdNr. DE 123 456 789</p>',
  '/kontakt': '<p>+49 731 1234567</p>',
  '/team': '<p>Wir sind das Team.</p>',
};

describe('CompanyReader', () => {
  let testnet: RunningTestnet;
  let outbound: Outbound;
  let reader: CompanyReader;
  const pool = new WorkerPool();
  afterAll(() => pool.close());

  const start = async (...testDomains: TestDomain[]): Promise<void> => {
    testnet = await startTestnet({ testDomains, dnsPort: 0, smtpPort: 0 });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: testnet.webPort };
    outbound = new Outbound({ dnsServers: [], testnet: ports, allowCidrs: [], smtpPort: 25 });
    const sites = new SiteReader(outbound, pool, { userAgent: 'ModernLeads/1.0 (+https://example.test/bot)', pageMs: 5_000 });
    reader = new CompanyReader(sites, pool);
  };
  afterEach(async () => {
    await outbound.close();
    await testnet.stop();
  });
  const outcomes = (pages: readonly { url: string; outcome: string }[]) => pages.map(({ url, outcome }) => `${url} ${outcome}`);

  it('reads the front page, two about the company, the imprint and the contact page, and what they say', async () => {
    await start(site('acme.test', WEB));
    const reading = await reader.readCompany(call(), 'acme.test', { deadlineMs: 8_000 });
    expect(reading).toMatchObject({
      domain: 'acme.test',
      movedTo: null,
      industries: [{ value: 'machinery', evidence: { url: 'https://acme.test/' } }],
      employees: {
        value: { min: 300, max: null },
        evidence: { url: 'https://acme.test/ueber-uns', quote: 'Über 300 Mitarbeitende arbeiten in Ulm.' },
      },
      country: { value: 'DE', evidence: { url: 'https://acme.test/impressum' } },
      technologies: [
        { value: 'hubspot' },
        { value: 'php', evidence: { url: 'https://acme.test/', quote: 'x-powered-by: PHP/8.3' } },
      ],
      description: { value: 'Acme ist ein Hersteller von Werkzeugmaschinen.' },
    });
    expect(outcomes(reading.pages)).toEqual([
      'https://acme.test/ read',
      'https://acme.test/team read',
      'https://acme.test/impressum read',
      'https://acme.test/kontakt read',
      'https://acme.test/ueber-uns read',
    ]);
    expect(testnet.journal.visits.map(({ path }) => path).sort()).toEqual([
      '/',
      '/impressum',
      '/kontakt',
      '/robots.txt',
      '/team',
      '/ueber-uns',
    ]);
  });

  it('records what cannot be read, and obeys robots.txt', async () => {
    await start(
      site('acme.test', { ...WEB, '/robots.txt': 'User-agent: *\nDisallow: /team', '/kontakt': { status: 503 } }),
      site('vacant.test', { '/': '<h1>Buy this domain</h1>' }),
    );
    const { pages, employees } = await reader.readCompany(call(), 'acme.test', { deadlineMs: 8_000 });
    expect(outcomes(pages)).toContain('https://acme.test/team disallowed');
    expect(pages).toContainEqual(expect.objectContaining({ url: 'https://acme.test/kontakt', outcome: 'no_page', status: 503 }));
    expect(employees?.value.min).toBe(300);
    expect(await reader.readCompany(call(), 'vacant.test', { deadlineMs: 8_000 })).toMatchObject({
      pages: [{ outcome: 'vacant' }],
      industries: [],
      texts: [],
    });
    expect(await reader.readCompany(call(), 'nobody.test', { deadlineMs: 8_000 })).toMatchObject({
      pages: [{ outcome: 'unreachable' }],
    });
  });

  it('waits for no page after its deadline, and uses what it has', async () => {
    await start(site('acme.test', { ...WEB, '/impressum': 'silence' }));
    const { pages, industries } = await reader.readCompany(call(), 'acme.test', { deadlineMs: 1_500 });
    expect(outcomes(pages)).toContain('https://acme.test/impressum out_of_time');
    expect(industries[0]?.value).toBe('machinery');
  });

  it('tells the domain to which a site moved', async () => {
    await start(site('old.test', { '/': { status: 301, headers: { location: 'https://acme.test/' } } }), site('acme.test', WEB));
    expect(await reader.readCompany(call(), 'old.test', { deadlineMs: 8_000 })).toMatchObject({
      domain: 'old.test',
      movedTo: 'acme.test',
    });
  });

  it('leaves out a page that leads to another site', async () => {
    const away = { status: 301, headers: { location: 'https://other.test/' } };
    await start(site('acme.test', { ...WEB, '/ueber-uns': away }), site('other.test', { '/': '<p>900 Mitarbeiter</p>' }));
    const { employees, pages } = await reader.readCompany(call(), 'acme.test', { deadlineMs: 8_000 });
    expect(outcomes(pages)).toContain('https://other.test/ read');
    expect(employees).toBeNull();
  });

  it('asks for two pages at a time at most', async () => {
    await start();
    let [open, most] = [0, 0];
    const visit = async (url: string): Promise<{ kind: 'page'; page: Page }> => {
      most = Math.max(most, (open += 1));
      await new Promise(setImmediate);
      open -= 1;
      return { kind: 'page', page: readPage(FRONT, url) };
    };
    const fake = {
      home: () => visit('https://acme.test/'),
      read: (_call: CallContext, url: string) => visit(url),
    } as unknown as SiteReader;
    const { pages } = await new CompanyReader(fake, pool).readCompany(call(), 'acme.test', { deadlineMs: 8_000 });
    expect([pages.length, most]).toEqual([5, 2]);
  });

  it('opens no connection for a test key', async () => {
    await start(site('acme.test', WEB));
    await expect(reader.readCompany(call({ mode: 'test' }), 'acme.test', { deadlineMs: 8_000 })).rejects.toMatchObject({
      kind: 'test_mode',
    });
    expect(testnet.journal.visits).toEqual([]);
  });
});
