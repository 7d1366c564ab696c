import { readProfile } from './profile';
import { readWebsite } from './website';

describe('readWebsite', () => {
  it.each([
    ['acme.test', 'acme.test'],
    [' https://www.acme.test/about ', 'https://www.acme.test/about'],
    ['http//acme.test', 'https://acme.test'],
    ['https//:acme.test', 'https://acme.test'],
    ['{"url":"https://acme.test"}', 'https://acme.test'],
    ['htp://acme.test', 'https://acme.test'],
    ['http://https://acme.test', 'https://acme.test'],
    ['https:\\\\acme.test', 'https://acme.test'],
    ['"acme.test"', 'acme.test'],
    ['[acme.test](https://acme.test)', 'acme.test'],
    ['<https://acme.test>', 'https://acme.test'],
    ['Website: acme.test', 'acme.test'],
    ['\u200bacme.test', 'acme.test'],
    ['info@acme.test', 'info@acme.test'],
    ['<a href="https://acme.test/de" target="_blank">acme.test</a>', 'https://acme.test/de'],
    ["<a href='acme.test'>Acme</a>", 'acme.test'],
    ['www.acme.test, acme.test', 'www.acme.test'],
    ['httpbin.test', 'httpbin.test'],
    ['bücher.test', 'bücher.test'],
  ])('reads %j', (text, domain) => expect(readWebsite(text)).toEqual({ domain, profile: null, keptOut: [] }));

  it.each([
    ['https://www.facebook.com/acme, acme.test', 'acme.test', ['https://www.facebook.com/acme']],
    ['acme.test; normal.test', 'acme.test', ['normal.test']],
    ['acme.test | instagram.com/acme | linktr.ee/acme', 'acme.test', ['instagram.com/acme', 'linktr.ee/acme']],
    ['acme.github.io', null, ['acme.github.io']],
    ['info@gmail.com', null, ['info@gmail.com']],
    ['N/A', null, ['N/A']],
    ['N.A.', null, ['N.A.']],
    ['acme.test (old: normal.test)', 'acme.test', ['normal.test']],
    ['www.acme', null, ['www.acme']],
    ['Inc.', null, ['Inc.']],
    ['coming soon', null, ['coming soon']],
    ['x'.repeat(25_000), null, [`${'x'.repeat(100)}…`]],
  ])('reads %j, and leaves the rest', (text, domain, left) => {
    const { domain: read, keptOut } = readWebsite(text);
    expect([read, keptOut.map(({ value }) => value)]).toEqual([domain, left]);
  });

  it('finds a profile in the place of a site', () => {
    expect(readWebsite('https://www.linkedin.com/in/ada/')).toEqual({
      domain: null,
      profile: 'https://www.linkedin.com/in/ada/',
      keptOut: [],
    });
  });
});

describe('readProfile', () => {
  it.each([
    ['https://www.linkedin.com/in/ada-lovelace/', 'https://www.linkedin.com/in/ada-lovelace/'],
    ['linkedin.com/in/ada', 'linkedin.com/in/ada'],
    ['de.linkedin.com/in/ada?trk=x', 'de.linkedin.com/in/ada?trk=x'],
    ['https://m.linkedin.com/in/ada', 'https://m.linkedin.com/in/ada'],
    ['/in/ada', 'linkedin.com/in/ada'],
    ['in/ada', 'linkedin.com/in/ada'],
    ['https://www.linkedin.com/pub/ada/1/2/3', 'https://www.linkedin.com/pub/ada/1/2/3'],
    ['https://www.linkedin.com/sales/lead/ACwAA,NAME_SEARCH', 'https://www.linkedin.com/sales/lead/ACwAA'],
    ['LinkedIn: https://linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
  ])('reads %j', (text, value) => expect(readProfile(text).value).toBe(value));

  it.each([
    'https://www.linkedin.com/company/acme',
    'linkedin.com/school/acme',
    'linkedin.com/showcase/acme',
    'https://www.linkedin.com/feed/',
    'linkedin.com',
    'linkedin.com/in/',
    'facebook.com/ada',
    'notlinkedin.com/in/ada',
    'linkedin.com.acme.test/in/ada',
    'N/A',
    'Ada Lovelace',
  ])('finds none in %j', (text) =>
    expect(readProfile(text)).toEqual({ value: null, keptOut: [{ value: text, issue: expect.any(String) }] }),
  );
});
