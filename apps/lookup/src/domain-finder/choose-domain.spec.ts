import type { SiteName } from '@modernleads/site';
import { candidatesFor } from './candidates';
import type { HostFindings } from './host-findings';
import { chooseDomain } from './choose-domain';
import { agreement, comparable } from './match';

describe('candidatesFor', () => {
  const domains = (name: string, options = {}) => candidatesFor(name, options).map(({ domain }) => domain);

  it('tries the whole name first, then what tells it apart', () => {
    expect(domains('Modern Inbound').slice(0, 3)).toEqual(['moderninbound.com', 'modern-inbound.com', 'modern.com']);
    expect(domains('Nordic Holdings Group')).toEqual(
      expect.arrayContaining(['nordicholdingsgroup.com', 'nordic.com', 'nhg.com']),
    );
  });

  it.each([
    ['Booking.com', {}, 'booking.com'],
    ['Müller & Söhne', {}, 'muellersoehne.com'],
    ['Müller & Söhne', {}, 'mullersohne.com'],
    ['Ernst & Young', {}, 'ernstandyoung.com'],
    ['Kestrel', { countries: ['GB'] }, 'kestrel.co.uk'],
    ['Kestrel', { countries: ['PL'] }, 'kestrel.pl'],
    ['Kestrel', { extraTlds: ['test'] }, 'kestrel.test'],
    ['Ромашка', {}, 'romashka.com'],
    ['Ромашка', {}, 'xn--80aa3agjl3d.xn--p1ai'],
    ['Müller & Söhne', { countries: ['DE'] }, 'xn--mllershne-57a4d.de'],
    ['Müller Maschinen', {}, 'xn--mller-maschinen-zvb.com'],
    ['日本語', { countries: ['JP'] }, 'xn--wgv71a119e.jp'],
    ['한국', {}, 'xn--3e0b707e.xn--3e0b707e'],
    ["O'Neill", {}, 'oneill.com'],
    ['Quillmark', {}, 'getquillmark.com'],
  ])('%s %p: %s is among them', (name, options, domain) => {
    expect(domains(name, options)).toContain(domain);
  });

  it('makes only hosts, each once, and no more than it is asked for', () => {
    for (const name of ['…', '', '&', 'x', 'a'.repeat(400), 'The', '"Toys \\"R\\" Us"', '𝕬cme', '1 2 3']) {
      const found = domains(name, { most: 20 });
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(20);
      for (const domain of found) expect(domain).toMatch(/^[a-z0-9-]{2,63}(\.[a-z0-9-]+)+$/);
    }
  });
});

describe('agreement', () => {
  it.each([
    ['Acme GmbH', 'Acme', 'exact'],
    ['Acme GmbH', 'ACME G.m.b.H.', 'exact'],
    ['Acme, Incorporated', 'acme inc', 'exact'],
    ['Acme GmbH', 'Acme Inc.', 'conflict'],
    ['Acme GmbH', 'Acme Rockets LLC', 'conflict'],
    ['Acme', 'Acme Rockets', 'part'],
    ['Acme Rockets', 'Acme', 'part'],
    ['Acme', 'Apex', 'none'],
    ['Rockets Acme', 'Acme Rockets', 'none'],
    ['Open AI', 'OpenAI', 'exact'],
    // What a form is called in another language varies.
    ['株式会社Acme', 'Acme Co., Ltd.', 'exact'],
    ['Acme 有限公司', 'Acme Inc.', 'exact'],
    ['', 'Acme', 'none'],
    ['Mueller GmbH', 'Müller GmbH', 'exact'],
    ['Muller GmbH', 'Müller GmbH', 'exact'],
    ['Möller & Søn', 'Moeller Soen ApS', 'exact'],
    ['Müller', 'Miller', 'none'],
  ])('%s and %s: %s', (asked, found, expected) => {
    expect(agreement(comparable(asked), comparable(found))).toBe(expected);
  });
});

describe('judge', () => {
  const legal = (name: string): SiteName[] => [{ name, source: 'json_ld_legal_name' }];
  const host = (domain: string, changes: Partial<HostFindings> = {}): HostFindings => ({
    domain,
    rule: 'full',
    operator: 'company',
    countries: [],
    language: 'en',
    takesMail: true,
    sources: [],
    ...changes,
  });
  const named = (name: string): SiteName[] => [{ name, source: 'og_site_name' }];
  const everywhere = (name: string): SiteName[] => [...legal(name), ...named(name), { name, source: 'title' }];
  const verdict = (name: string, hosts: HostFindings[], country?: string) => {
    const { domain, confidence } = chooseDomain(name, hosts, country);
    return [domain, confidence];
  };
  const wikidata = { family: 'registry', name: 'wikidata', strong: true } as const;
  const brave = { family: 'search', name: 'brave', strong: true } as const;

  it('says how many people work there, as the site of the chosen domain does', () => {
    const hosts = [
      host('acmerockets.com', { names: legal('Acme Rockets'), employees: 85 }),
      host('other.test', { employees: 3 }),
    ];
    expect(chooseDomain('Acme Rockets', hosts)).toMatchObject({ domain: 'acmerockets.com', employees: 85 });
  });

  it('is sure when the site names the company at the host that follows from its name', () => {
    const hosts = [host('acmerockets.com', { names: legal('Acme Rockets GmbH') })];
    expect(verdict('Acme Rockets', hosts)).toEqual(['acmerockets.com', 'high']);
    expect(chooseDomain('Acme Rockets', hosts).evidence.map(({ type }) => type)).toEqual(['site', 'host', 'mail']);
  });

  it.each<[string, string, HostFindings[], [string | null, string | null, string?]]>([
    [
      'a rival claims the name',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets') }), host('acmerockets.fr', { names: legal('Acme Rockets') })],
      ['acmerockets.com', 'low'],
    ],
    [
      'the rival only leads there',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets'), redirectedFrom: 'acmerockets.io' })],
      ['acmerockets.com', 'high'],
    ],
    ['the site is another company of that name', 'Acme GmbH', [host('acme.com', { names: legal('Acme Inc.') })], [null, null]],
    [
      'the brand is the same, and the legal form another',
      'Acme GmbH',
      [host('acme.com', { names: [...named('Acme'), ...legal('Acme Inc.')] })],
      [null, null],
    ],
    ['the site is somebody else', 'Acme Rockets', [host('acmerockets.com', { names: legal('Zenith Media') })], [null, null]],
    [
      'the site is in another country',
      'Acme Rockets',
      [host('acmerockets.com', { names: [{ name: 'Acme Rockets Ltd', source: 'copyright' }], countries: ['US'] })],
      ['acmerockets.com', 'low', 'DE'],
    ],
    [
      'the site is in the country that was asked for',
      'Acme Rockets',
      [host('acmerockets.com', { names: named('Acme Rockets'), countries: ['DE'] })],
      ['acmerockets.com', 'high', 'DE'],
    ],
    [
      'the site does not say where it is',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets') })],
      ['acmerockets.com', 'medium', 'DE'],
    ],
    [
      'the site is in the language of another country',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets'), language: 'it' })],
      ['acmerockets.com', 'low', 'DE'],
    ],
    [
      'the legal form is that of another country',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets Inc.') })],
      ['acmerockets.com', 'low', 'DE'],
    ],
    [
      'the legal form is the one that was asked for',
      'Acme Rockets GmbH',
      [host('acmerockets.com', { names: legal('Acme Rockets GmbH') })],
      ['acmerockets.com', 'high'],
    ],
    [
      'a form was asked for, and the site shows none',
      'Acme Rockets GmbH',
      [host('acmerockets.com', { names: named('Acme Rockets') })],
      ['acmerockets.com', 'medium'],
    ],
    [
      'the brand is the same, and the legal name another',
      'Acme Rockets',
      [host('acmerockets.com', { names: [...named('Acme Rockets'), ...legal('Acme Rockets Travel GmbH')], countries: ['DE'] })],
      ['acmerockets.com', 'medium', 'DE'],
    ],
    [
      'somebody else answers for the site',
      'Acme Rockets',
      [host('acmerockets.com', { names: [...named('Acme Rockets'), ...legal('Zenith Media GmbH')] })],
      ['acmerockets.com', 'low'],
    ],
    [
      'nothing shows that a company runs the site',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets'), operator: 'unknown' })],
      ['acmerockets.com', 'medium'],
    ],
    [
      'no legal person is named, and only the name was asked',
      'Acme Rockets',
      [host('acmerockets.com', { names: named('Acme Rockets') })],
      ['acmerockets.com', 'medium'],
    ],
    [
      'only the name was asked, and the ending is a second choice',
      'Acme Rockets',
      [host('acmerockets.io', { names: legal('Acme Rockets') })],
      ['acmerockets.io', 'medium'],
    ],
    [
      'a club has the name',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets e.V.') })],
      ['acmerockets.com', 'medium'],
    ],
    [
      'it is a page about the company',
      'Acme Rockets',
      [host('acmerockets.com', { names: named('Acme Rockets'), operator: 'outsider' })],
      [null, null],
    ],
    [
      'the site names the country among others, and its form is foreign there',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets Inc.'), countries: ['US', 'DE'] })],
      ['acmerockets.com', 'medium', 'DE'],
    ],
    [
      'the site names the country among others, and its form is at home there',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets GmbH'), countries: ['US', 'DE'] })],
      ['acmerockets.com', 'high', 'DE'],
    ],
    [
      'somebody of that name has the site',
      'Mara Velden',
      [host('maravelden.com', { names: named('Mara Velden'), operator: 'person' })],
      ['maravelden.com', 'low'],
    ],
    [
      'it may be somebody of that name',
      'Mara Velden',
      [host('maravelden.com', { rule: 'core', names: named('Mara Velden'), operator: 'unknown' })],
      ['maravelden.com', 'low'],
    ],
    [
      'somebody of that name has the site, and a legal form was asked for',
      'Mara Velden GmbH',
      [host('maravelden.com', { names: named('Mara Velden'), operator: 'person' })],
      [null, null],
    ],
    [
      'a word with a trade is asked for by its name only',
      'Summit Energy',
      [host('summitenergy.com', { names: legal('Summit Energy LLC') })],
      ['summitenergy.com', 'medium'],
    ],
    [
      'form and country agree on a name that many bear',
      'Apex GmbH',
      [host('apex.de', { names: legal('Apex GmbH'), countries: ['DE'] })],
      ['apex.de', 'medium', 'DE'],
    ],
    [
      'a search agrees, too',
      'Apex GmbH',
      [host('apex.de', { names: legal('Apex GmbH'), countries: ['DE'], sources: [brave] })],
      ['apex.de', 'high', 'DE'],
    ],
    [
      'a namesake is in another country',
      'Acme Rockets',
      [
        host('acmerockets.com', { names: legal('Acme Rockets'), countries: ['US'] }),
        host('acmerockets.de', { names: legal('Acme Rockets'), countries: ['DE'] }),
      ],
      ['acmerockets.de', 'high', 'DE'],
    ],
    [
      'a namesake does not say where it is',
      'Acme Rockets',
      [
        host('acmerockets.com', { names: legal('Acme Rockets') }),
        host('acmerockets.de', { names: legal('Acme Rockets'), countries: ['DE'] }),
      ],
      ['acmerockets.de', 'medium', 'DE'],
    ],
    [
      'another site only has the name as its title',
      'Acme Rockets',
      [
        host('acmerockets.com', { names: legal('Acme Rockets') }),
        host('acmerockets.fr', { names: [{ name: 'Acme Rockets', source: 'title' }] }),
      ],
      ['acmerockets.com', 'medium'],
    ],
    [
      'one site is at two domains',
      'Acme Rockets',
      [
        host('acmerockets.com', { names: everywhere('Acme Rockets') }),
        host('acmerockets.fr', { names: everywhere('Acme Rockets') }),
      ],
      ['acmerockets.com', 'high'],
    ],
    [
      'the site says nothing, but takes mail at the likeliest host',
      'Acme Rockets',
      [host('acmerockets.com', { names: [] })],
      ['acmerockets.com', 'low'],
    ],
    ['nothing speaks for it', 'Acme Rockets', [host('acme.com', { rule: 'first', names: [] })], [null, null]],
    [
      'only the host fits loosely',
      'Acme Rockets',
      [host('acme.com', { rule: 'first', names: legal('Acme Rockets') })],
      ['acme.com', 'medium'],
    ],
    [
      'one short word is named once',
      'Apex',
      [host('apex.com', { names: [{ name: 'Apex', source: 'og_site_name' }] })],
      ['apex.com', 'medium'],
    ],
    [
      'a registry and the site agree on a host of another name',
      'Acme Rockets',
      [host('flyacme.com', { rule: undefined, names: legal('Acme Rockets'), sources: [wikidata] })],
      ['flyacme.com', 'high'],
    ],
    [
      'a registry names it, and the site cannot be read',
      'Acme Rockets',
      [host('flyacme.com', { rule: undefined, names: undefined, sources: [wikidata] })],
      ['flyacme.com', 'medium'],
    ],
    [
      'a search and the site agree',
      'Acme Rockets',
      [host('flyacme.com', { rule: undefined, names: legal('Acme Rockets'), sources: [brave] })],
      ['flyacme.com', 'high'],
    ],
    [
      'the company has a new name',
      'Oldname',
      [host('freshname.com', { rule: 'full', redirectedFrom: 'oldname.com', names: legal('Freshname AG'), formerName: true })],
      ['freshname.com', 'medium'],
    ],
    ['nobody is there', 'Acme', [], [null, null]],
  ])('when %s', (_name, company, hosts, [domain, confidence, country]) => {
    expect(verdict(company, hosts, country)).toEqual([domain, confidence]);
  });
});
