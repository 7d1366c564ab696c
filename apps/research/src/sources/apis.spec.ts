import { Apis } from './apis';

const apis = new Apis(
  { base: 'https://api.hub.test', token: 'secret' },
  { base: 'https://data.register.test', userAgent: 'Rota Example ada@rota.test' },
);

describe('Apis', () => {
  it('gives the token and the User-Agent to the hosts of the APIs alone', () => {
    expect(apis.headersFor('https://api.hub.test/orgs/acme')).toMatchObject({ authorization: 'Bearer secret' });
    expect(apis.headersFor('https://www.register.test/Archives/x')).toEqual({ 'user-agent': 'Rota Example ada@rota.test' });
    expect(apis.headersFor('https://api.hub.test.evil.test/orgs/acme')).toEqual({});
    expect(apis.headersFor('https://acme.test/')).toEqual({});
  });

  it.each([
    'https://github.com/acme/kit',
    'https://gist.github.com/acme',
    'https://github.com/',
    'https://www.sec.gov/edgar/browse/?CIK=acme',
    'https://sec.gov.evil.test/?CIK=1',
    'mailto:ada@acme.test',
  ])('takes %s for no place of the company', (link) => {
    expect(apis.sourceOf(link)).toBeUndefined();
  });

  it('asks nobody whom the environment does not name', () => {
    const none = new Apis(null, null);
    expect(none.sourceOf('https://github.com/acme')).toBeUndefined();
    expect(none.sourceOf('https://www.sec.gov/edgar/browse/?CIK=0000123456')).toBeUndefined();
  });
});
