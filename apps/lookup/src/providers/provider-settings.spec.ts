import fc from 'fast-check';
import { parseProviders } from './provider-settings';

describe('parseProviders', () => {
  it('reads names and keys, in order', () => {
    const [hunter, apollo] = parseProviders('hunter:k:1, apollo:k2@http://127.0.0.1:9/');
    expect(hunter).toMatchObject({ adapter: { name: 'hunter' }, key: 'k:1', base: 'https://api.hunter.io', callsPerHour: null });
    expect(apollo).toMatchObject({ adapter: { name: 'apollo' }, key: 'k2', base: 'http://127.0.0.1:9' });
  });

  it('reads limits from JSON', () => {
    const json = '[{"name":"icypeas","key":"k","timeout_ms":5000,"per_second":2,"calls_per_hour":100,"credits_per_hour":50}]';
    expect(parseProviders(json)).toMatchObject([{ timeoutMs: 5_000, perSecond: 2, callsPerHour: 100, creditsPerHour: 50 }]);
  });

  it('gives polled providers a longer timeout', () => {
    const [hunter, icypeas] = parseProviders('hunter:k,icypeas:k');
    expect(icypeas?.timeoutMs).toBeGreaterThan(hunter?.timeoutMs ?? 0);
  });

  it('accepts any other provider with a description', () => {
    const [crm] = parseProviders('[{"name":"crm","url":"https://crm.example.test/find?d={domain}","email":"mail"}]');
    expect(crm?.adapter).toMatchObject({ name: 'crm', base: 'https://crm.example.test', exchanges: [{ gives: ['email'] }] });
  });

  it.each([
    ['hunters:secret', 'must name providers among hunter'],
    ['hunter', 'must name providers among hunter'],
    ['hunter:secret,hunter:secret', 'must name hunter once'],
    ['[{"name":"hunter"}]', 'must give hunter its key'],
    ['[{"name":"hunter","key":"secret","timeout_ms":0}]', 'must give hunter a number above 0 as timeout_ms'],
    ['[{"name":"hunter","key":"secret","base_url":"ftp://x"}]', 'must give hunter an http or https base_url'],
    ['[{"name":"crm","url":"crm.example.test","email":"x"}]', 'must give crm an http or https url'],
    ['[{"name":"crm","url":"https://{domain}/","email":"x"}]', 'must give crm an http or https url'],
    ['[{"name":"crm","url":"https://crm.example.test/"}]', 'must give crm the path of the email or the phone'],
    ['[7]', 'must be a list of objects with a name'],
    ['[', 'must be valid JSON'],
  ])('refuses %j, without a key in the message', (text, reason) => {
    const parse = (): unknown => parseProviders(text);
    expect(parse).toThrow(reason);
    expect(parse).not.toThrow(/secret/);
  });

  it('throws only errors whose message completes the sentence "PROVIDERS …"', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `[${json}]`),
        ),
        (text) => {
          try {
            parseProviders(text);
          } catch (error) {
            expect((error as Error).message).toMatch(/^must /);
          }
        },
      ),
    );
  });
});
