import type { SiteName } from '@modernleads/site';
import { candidatesFor } from './candidates';
import { type HostFindings, judge } from './judge';
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
    ['Kestrel', { country: 'GB' }, 'kestrel.co.uk'],
    ['Kestrel', { country: 'PL' }, 'kestrel.pl'],
    ['Kestrel', { extraTlds: ['test'] }, 'kestrel.test'],
    ['Ромашка', {}, 'romashka.com'],
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
  ])('%s and %s: %s', (asked, found, expected) => {
    expect(agreement(comparable(asked), comparable(found))).toBe(expected);
  });
});

describe('judge', () => {
  const legal = (name: string): SiteName[] => [{ name, source: 'json_ld_legal_name' }];
  const host = (domain: string, changes: Partial<HostFindings> = {}): HostFindings => ({
    domain,
    rule: 'full',
    takesMail: true,
    sources: [],
    ...changes,
  });
  const verdict = (name: string, hosts: HostFindings[], country?: string) => {
    const { domain, confidence } = judge(name, hosts, country);
    return [domain, confidence];
  };
  const wikidata = { family: 'registry', name: 'wikidata', strong: true } as const;
  const brave = { family: 'search', name: 'brave', strong: true } as const;

  it('is sure when the site names the company at the host that follows from its name', () => {
    const hosts = [host('acmerockets.com', { names: legal('Acme Rockets GmbH') })];
    expect(verdict('Acme Rockets', hosts)).toEqual(['acmerockets.com', 'high']);
    expect(judge('Acme Rockets', hosts).evidence.map(({ type }) => type)).toEqual(['site', 'host', 'mail']);
  });

  it.each<[string, string, HostFindings[], [string | null, string | null, string?]]>([
    [
      'a rival claims the name',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets') }), host('acmerockets.io', { names: legal('Acme Rockets') })],
      ['acmerockets.com', 'low'],
    ],
    [
      'the rival only leads there',
      'Acme Rockets',
      [host('acmerockets.com', { names: legal('Acme Rockets'), redirectedFrom: 'acmerockets.io' })],
      ['acmerockets.com', 'high'],
    ],
    ['the site is another company of that name', 'Acme GmbH', [host('acme.com', { names: legal('Acme Inc.') })], [null, null]],
    ['the site is somebody else', 'Acme Rockets', [host('acmerockets.com', { names: legal('Zenith Media') })], [null, null]],
    [
      'the site is in another country',
      'Acme Rockets',
      [host('acmerockets.com', { names: [{ name: 'Acme Rockets Ltd', source: 'copyright' }], country: 'US' })],
      ['acmerockets.com', 'medium', 'DE'],
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
      'one short word is named in two places',
      'Apex',
      [
        host('apex.com', {
          names: [
            { name: 'Apex', source: 'og_site_name' },
            { name: 'Apex', source: 'copyright' },
          ],
        }),
      ],
      ['apex.com', 'high'],
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
