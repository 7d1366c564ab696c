import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { Outbound, OutboundError } from '@modernleads/outbound';
import { SiteReader } from '@modernleads/site';
import { WorkerPool } from '@modernleads/worker-pool';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { companyPage, type RunningTestnet, startTestnet, type TestDomain, testDomains } from '@modernleads/testnet';
import { Logger } from '@nestjs/common';
import { DomainFinderService } from './domain-finder.service';
import { DomainRepository } from './domain.repository';
import { jsonFetcher, parseSource } from '@modernleads/search';
import { sourceOf } from './search-sources';

const call = (changes: Partial<CallContext> = {}): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 15_000,
  ...changes,
});
const USER_AGENT = 'ModernLeads/1.0';

/** Names resolve at the testnet only: no packet leaves the machine. */
class Inside extends Outbound {
  override async resolveAddresses(context: CallContext, host: string): Promise<string[]> {
    if (context.mode === 'live' && !host.endsWith('.test')) throw new OutboundError('nxdomain', host);
    return super.resolveAddresses(context, host);
  }
}

const taking = { mx: [[10, 'mx.normal.test']] as [number, string][] };
const named = (name: string) => ({ '/': companyPage({ name, legalName: `${name} GmbH` }) });
const absent = { '/': { status: 404, body: '<p>Not found</p>' } };
const BESIDE: TestDomain[] = [
  { domain: 'wallhof.test', shows: 'a site at www only', ...taking, web: { 'www.wallhof.test': named('Wallhof') } },
  {
    domain: 'tannbach.test',
    shows: 'an apex that answers 404 beside its site',
    ...taking,
    web: { 'tannbach.test': absent, 'www.tannbach.test': named('Tannbach') },
  },
  {
    domain: 'xn--mhlenfeld-q9a.test',
    shows: 'a host with an umlaut',
    ...taking,
    web: { 'xn--mhlenfeld-q9a.test': named('Mühlenfeld') },
  },
  {
    domain: 'muellenbach.test',
    shows: 'an umlaut spelt in two letters',
    ...taking,
    web: { 'muellenbach.test': named('Müllenbach') },
  },
];

describe('DomainFinderService', () => {
  let store: TestDatabase;
  let testnet: RunningTestnet;
  let outbound: Outbound;
  const pool = new WorkerPool();
  afterAll(() => pool.close());
  let engine: Server;
  let asked: { url: string; headers: IncomingMessage['headers']; body: string }[];
  let reply: (url: URL) => unknown;

  beforeAll(async () => {
    store = await testDatabase();
    testnet = await startTestnet({ testDomains: [...testDomains, ...BESIDE], dnsPort: 0, smtpPort: 0 });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: testnet.webPort };
    outbound = new Inside({ dnsServers: [], testnet: ports, allowCidrs: ['127.0.0.0/8'], smtpPort: 25 });
    engine = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      const answer = reply(new URL(request.url ?? '', 'http://engine'));
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    await once(engine.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(async () => {
    engine.closeAllConnections();
    await Promise.all([new Promise((done) => engine.close(done)), testnet.stop(), outbound.close()]);
    await store.drop();
  });
  beforeEach(async () => {
    asked = [];
    reply = () => ({});
    await store.database.pool.query('TRUNCATE lookup_domain');
  });

  const base = () => `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  const finder = (...sources: string[]): DomainFinderService => {
    const fetchJson = jsonFetcher(outbound, USER_AGENT);
    const settings = { sources: sources.map((source) => sourceOf(parseSource(source), fetchJson)), extraTlds: ['test'] };
    const reader = new SiteReader(outbound, pool, { userAgent: USER_AGENT, pageMs: 1_000 });
    return new DomainFinderService(outbound, reader, settings, new DomainRepository(store.database));
  };
  const find = async (company_name: string, country?: string) => {
    const { domain, confidence } = await finder().findDomain({ company_name, country }, call());
    return [domain, confidence];
  };

  it.each([
    ['Modern Inbound', 'moderninbound.test', 'high'],
    ['MODERN INBOUND, INC.', 'moderninbound.test', 'high'],
    ['Roterberg Maschinenbau GmbH', 'roterberg-maschinenbau.test', 'high'],
    // Its plain name is for sale; only an affix leads to it.
    ['Quillmark', 'getquillmark.test', 'medium'],
    ['Parkway Tools', null, null],
    // Renamed: the old name leads to the new one, which says so.
    ['Oldname', 'freshname.test', 'medium'],
    ['Freshname AG', 'freshname.test', 'high'],
    ['Boldname', 'clearname.test', 'medium'],
    ['Swallowed', null, null],
    ['Sandkühler GmbH', 'sandkuehler.test', 'high'],
    // Bought: the name leads to somebody who is not the company.
    ['BoughtCo', null, null],
    // Two sites claim the name.
    ['Apex', 'apex.test', 'low'],
    ['Apex GmbH', null, null],
    // Somebody’s own site: perhaps a company of one, never one with a legal form.
    ['Mara Velden', 'maravelden.test', 'low'],
    ['Mara Velden GmbH', null, null],
    // Its legal form tells of a country, and the site of another.
    ['株式会社Lindenhag', 'lindenhag.test', 'low'],
    ['Brackwater', null, null],
    ['Nginx Default', null, null],
    // Its robots.txt keeps us out: only the host and its mail speak for it.
    ['No Robots', 'no-robots.test', 'low'],
    ['Nobody Has This Name', null, null],
    ['株式会社', null, null],
    ['N/A', null, null],
  ])('%s: %s, %s', async (name, domain, confidence) => {
    expect(await find(name)).toEqual([domain, confidence]);
  });

  it.each([
    ['Wallhof GmbH', 'wallhof.test'],
    ['Tannbach GmbH', 'tannbach.test'],
    ['Mühlenfeld GmbH', 'xn--mhlenfeld-q9a.test'],
    ['Muellenbach GmbH', 'muellenbach.test'],
    ['Müllenbach GmbH', 'muellenbach.test'],
    // An address in the place of the name.
    ['moderninbound.test', 'moderninbound.test'],
    ['https://www.moderninbound.test/about', 'moderninbound.test'],
    ['info@moderninbound.test', 'moderninbound.test'],
    ['www.wallhof.test', 'wallhof.test'],
    ['mühlenfeld.test', 'xn--mhlenfeld-q9a.test'],
    ['https://nobody-has-this.test', null],
    ['https://www.facebook.com/moderninbound', null],
  ])('finds %s at %s', async (name, domain) => {
    expect(await find(name)).toEqual([domain, domain && 'high']);
  });

  it.each([
    ['NL', 'high'],
    ['US', 'low'],
    [undefined, 'high'],
  ])('looks for the country on the contact page: %s, %s', async (country, confidence) => {
    expect(await find('Lindenhag', country)).toEqual(['lindenhag.test', confidence]);
  });

  it.each([
    ['US', 'high'],
    ['CA', 'low'],
    ['DE', 'low'],
  ])('takes no country in which a company sells for the one where it is: %s, %s', async (country, confidence) => {
    expect(await find('Brightwell Robotics', country)).toEqual(['brightwellrobotics.test', confidence]);
  });

  it('tells why, and what else it looked at', async () => {
    const result = await finder().findDomain({ company_name: 'Modern Inbound' }, call());
    expect(result).toMatchObject({ company_name: 'Modern Inbound', candidates: [{ domain: 'moderninbound.test', score: 0.85 }] });
    expect(result.evidence).toEqual(
      expect.arrayContaining([
        { type: 'site', domain: 'moderninbound.test', detail: 'json_ld_legal_name: Modern Inbound, Inc.' },
        { type: 'host', domain: 'moderninbound.test', detail: 'the host follows from the name (full)' },
        { type: 'mail', domain: 'moderninbound.test', detail: 'the domain takes mail' },
      ]),
    );
  });

  it('keeps what it found, whoever asks in whichever spelling', async () => {
    const service = finder();
    await service.findDomain({ company_name: 'Modern Inbound' }, call());
    const visits = testnet.journal.visits.length;
    expect(await service.findDomain({ company_name: ' MODERN  inbound' }, call())).toMatchObject({
      company_name: ' MODERN  inbound',
      domain: 'moderninbound.test',
    });
    expect(testnet.journal.visits).toHaveLength(visits);
  });

  it('works on equal questions once', async () => {
    const service = finder();
    const before = testnet.journal.visits.filter(({ host, path }) => host === 'moderninbound.test' && path === '/').length;
    await Promise.all(Array.from({ length: 20 }, () => service.findDomain({ company_name: 'Modern Inbound' }, call())));
    const after = testnet.journal.visits.filter(({ host, path }) => host === 'moderninbound.test' && path === '/').length;
    expect(after - before).toBe(1);
  });

  it('opens no socket for a test key', async () => {
    const [visits, queries] = [testnet.journal.visits.length, testnet.journal.queries.length];
    const context = call({ mode: 'test' });
    expect(await finder().findDomain({ company_name: 'Modern Inbound' }, context)).toMatchObject({
      domain: 'moderninbound.com',
      confidence: 'high',
    });
    expect(await finder().findDomain({ company_name: 'Sandbox Nothing' }, context)).toMatchObject({
      domain: null,
      confidence: null,
    });
    await expect(finder().findDomain({ company_name: 'Sandbox Timeout' }, context)).rejects.toMatchObject({ code: 'timeout' });
    expect([testnet.journal.visits.length, testnet.journal.queries.length]).toEqual([visits, queries]);
  });

  it('deletes what it has found when that is no longer fresh', async () => {
    const domains = new DomainRepository(store.database);
    const result = await finder().findDomain({ company_name: 'Freshname AG' }, call());
    await domains.saveDomain('old', result, -1);
    await domains.purgeDomains();
    const { rows } = await store.database.pool.query('SELECT company_key FROM lookup_domain');
    expect(rows).toEqual([{ company_key: expect.stringContaining('freshname') as string }]);
  });

  describe('asks', () => {
    const site = 'https://www.freshname.test/';
    it.each<[string, () => string, unknown, RegExp, RegExp]>([
      [
        'SearXNG',
        () => `searxng=${base()}`,
        { results: [{ url: site, title: 'Freshname' }] },
        /^\/search\?q=.*&format=json$/,
        /^$/,
      ],
      [
        'Brave',
        () => `brave=key@${base()}`,
        { web: { results: [{ url: site, title: 'Freshname' }] } },
        /^\/res\/v1\/web\/search\?q=/,
        /^$/,
      ],
      ['Serper', () => `serper=key@${base()}`, { organic: [{ link: site, title: 'Freshname' }] }, /^\/search$/, /"q":/],
      [
        'Tavily',
        () => `tavily=key@${base()}`,
        { results: [{ url: site, title: 'Freshname', score: 0.9 }] },
        /^\/search$/,
        /"query":/,
      ],
      ['Exa', () => `exa=key@${base()}`, { results: [{ url: site, title: 'Freshname' }] }, /^\/search$/, /"category":"company"/],
    ])('%s', async (name, setting, answer, path, body) => {
      reply = () => answer;
      const result = await finder(setting()).findDomain({ company_name: 'Freshname Tools Unheard' }, call());
      expect(asked[0]?.url).toMatch(path);
      expect(asked[0]?.body).toMatch(body);
      expect(result.evidence).toContainEqual({ type: 'search', domain: 'freshname.test', detail: name.toLowerCase() });
    });

    it('Wikidata, and believes its official website when the site agrees', async () => {
      reply = ({ searchParams }) =>
        searchParams.get('action') === 'wbsearchentities'
          ? { search: [{ id: 'Q1' }, { id: 'Q2' }] }
          : {
              entities: {
                Q1: {
                  labels: { en: { value: 'Quillmark' } },
                  claims: { P856: [website('https://getquillmark.test/'), website('https://old.test/', { P582: [] })] },
                },
                Q2: { labels: { en: { value: 'Quillmark Street' } }, claims: { P856: [website('https://apex.test/')] } },
              },
            };
      const result = await finder(`wikidata@${base()}`).findDomain({ company_name: 'Quillmark' }, call());
      expect(result).toMatchObject({ domain: 'getquillmark.test', confidence: 'high' });
      expect(result.evidence).toContainEqual({ type: 'registry', domain: 'getquillmark.test', detail: 'wikidata' });
      expect(asked.every(({ headers }) => headers['user-agent'] === USER_AGENT)).toBe(true);
    });

    it.each([
      ['an error', () => '<html>Bad Gateway</html>'],
      ['nonsense', () => ({ results: 'none', web: [], search: 7 })],
      [
        'directories only',
        () => ({
          results: [
            { url: 'https://www.linkedin.com/company/x', title: 'x' },
            { url: 'not a url', title: '' },
          ],
        }),
      ],
    ])('and does without a source that answers with %s', async (_name, answer) => {
      Logger.overrideLogger(false);
      reply = answer;
      const result = await finder(`searxng=${base()}`, `wikidata@${base()}`).findDomain(
        { company_name: 'Modern Inbound' },
        call(),
      );
      expect(result).toMatchObject({ domain: 'moderninbound.test', confidence: 'high' });
      Logger.overrideLogger(true);
    });
  });

  it.each(['google', 'brave', 'brave=', 'searxng=nowhere', 'wikidata=x y'])('refuses the source %s', (text) => {
    expect(() => parseSource(text)).toThrow(/^must/);
  });
});

const website = (value: string, qualifiers?: object) => ({ rank: 'normal', mainsnak: { datavalue: { value } }, qualifiers });
