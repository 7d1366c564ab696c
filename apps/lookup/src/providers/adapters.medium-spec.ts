import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { type FakeAnswer, FakeProvider, type SeenRequest } from '../../test/fake-provider';
import { ADAPTERS } from './adapters';
import type { Adapter, FailureKind, ProviderFinding, ProviderQuestion, Wanted } from './provider';
import { ProviderClient } from './provider-client';

const KEY = 'secret-key-1';
const ADA: ProviderQuestion = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  domain: 'acme.test',
  companyName: 'Acme Ltd',
  linkedinUrl: 'https://www.linkedin.com/in/ada-lovelace',
  country: 'GB',
  email: null,
};
const EMAIL = 'ada.lovelace@acme.test';
const PHONE = '+44 20 7946 0958';

interface Case {
  readonly wanted: Wanted;
  /** Parts of the first request that the provider must have received. */
  readonly sends: Partial<SeenRequest> & { readonly headers?: object };
  readonly found: readonly FakeAnswer[];
  readonly finding: ProviderFinding;
  readonly notFound: readonly (readonly FakeAnswer[])[];
  readonly failures: readonly (readonly [FailureKind, FakeAnswer])[];
}

const json = (value: unknown, status = 200): FakeAnswer => ({ status, json: value });

const CASES: Readonly<Record<string, readonly Case[]>> = {
  hunter: [
    {
      wanted: 'email',
      sends: {
        method: 'GET',
        path: '/v2/email-finder?domain=acme.test&first_name=Ada&last_name=Lovelace&max_duration=10',
        headers: { 'x-api-key': KEY },
      },
      found: [
        json({
          data: { email: EMAIL, score: 97, phone_number: PHONE, verification: { date: '2026-01-01', status: 'valid' } },
          meta: {},
        }),
      ],
      finding: { email: EMAIL, assertion: 'verified', phones: [PHONE] },
      notFound: [
        [json({ data: { email: null, score: null, verification: { date: null, status: null } }, meta: {} })],
        [json({ errors: [{ id: 'not_found', code: 404, details: '' }] }, 404)],
        [json({ errors: [{ id: 'claimed_email', code: 451, details: 'The person asked us not to' }] }, 451)],
      ],
      failures: [
        ['auth', json({ errors: [{ id: 'authentication_failed', code: 401 }] }, 401)],
        ['rate_limited', json({ errors: [{ id: 'too_many_requests', code: 403 }] }, 403)],
        ['quota', json({ errors: [{ id: 'too_many_requests', code: 429 }] }, 429)],
        ['unavailable', json({ data: {} }, 202)],
        ['bad_request', json({ errors: [{ id: 'wrong_params', code: 400 }] }, 400)],
      ],
    },
  ],
  apollo: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path:
          '/api/v1/people/match?first_name=Ada&last_name=Lovelace&domain=acme.test&organization_name=Acme+Ltd' +
          '&linkedin_url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada-lovelace&reveal_personal_emails=false&reveal_phone_number=false',
        headers: { 'x-api-key': KEY },
      },
      found: [json({ person: { id: '1', email: EMAIL, email_status: 'verified', title: 'Analyst', organization: {} } })],
      finding: { email: EMAIL, assertion: 'verified' },
      notFound: [
        [json({ person: null })],
        [json({})],
        [json({ person: { email: 'email_not_unlocked@domain.com', email_status: 'unavailable' } })],
        [json({ person: { email: null, email_status: null } })],
      ],
      failures: [
        ['auth', { status: 401, raw: 'Invalid access credentials.' }],
        ['bad_request', json({ error: 'Parameter missing' }, 422)],
        ['rate_limited', { status: 429, raw: 'The maximum number of api calls allowed is 600 times per hour.' }],
      ],
    },
  ],
  prospeo: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path: '/enrich-person',
        headers: { 'x-key': KEY },
        body: {
          only_verified_email: false,
          enrich_mobile: false,
          data: {
            first_name: 'Ada',
            last_name: 'Lovelace',
            company_website: 'acme.test',
            company_name: 'Acme Ltd',
            linkedin_url: ADA.linkedinUrl,
          },
        },
      },
      found: [
        json({
          error: false,
          free_enrichment: false,
          person: { email: { status: 'VERIFIED', revealed: true, email: EMAIL } },
          company: null,
        }),
      ],
      finding: { email: EMAIL, assertion: 'verified', phones: [] },
      notFound: [
        [json({ error: true, error_code: 'NO_MATCH' }, 400)],
        [json({ error: true, message: 'NO_RESULT' })],
        [json({ error: false, person: { email: null, mobile: null } })],
      ],
      failures: [
        ['quota', json({ error: true, error_code: 'INSUFFICIENT_CREDITS' }, 400)],
        ['auth', json({ error: true, error_code: 'INVALID_API_KEY' }, 401)],
        ['rate_limited', json({ error: true, error_code: 'RATE_LIMITED' }, 429)],
        ['bad_request', json({ error: true, error_code: 'INVALID_DATAPOINTS' }, 400)],
      ],
    },
    {
      wanted: 'phone',
      sends: { method: 'POST', path: '/enrich-person', headers: { 'x-key': KEY } },
      found: [
        json({
          error: false,
          person: { email: { status: 'UNVERIFIED', email: EMAIL }, mobile: { revealed: true, mobile: PHONE } },
        }),
      ],
      finding: { email: EMAIL, assertion: 'guess', phones: [PHONE] },
      notFound: [[json({ error: false, person: { mobile: { revealed: false, mobile: '+44 *** ***' } } })]],
      failures: [],
    },
  ],
  findymail: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path: '/api/search/name',
        headers: { authorization: `Bearer ${KEY}` },
        body: { name: 'Ada Lovelace', domain: 'acme.test' },
      },
      found: [json({ contact: { name: 'Ada Lovelace', email: EMAIL, domain: 'acme.test' } })],
      finding: { email: EMAIL, assertion: 'verified' },
      notFound: [[json({ message: 'Not found' }, 404)], [json({ contact: null })]],
      failures: [
        ['quota', json({ error: 'Not enough credits' })],
        ['quota', json({ error: 'Subscription paused' }, 423)],
        ['quota', json({ error: 'Not enough credits' }, 402)],
        ['auth', json({ message: 'Unauthenticated.' }, 401)],
      ],
    },
    {
      wanted: 'phone',
      sends: { method: 'POST', path: '/api/search/phone', body: { linkedin_url: ADA.linkedinUrl } },
      found: [json({ phone: PHONE, line_type: 'mobile' })],
      finding: { phones: [PHONE] },
      notFound: [[json({ message: 'Not found' }, 404)], [json({ phone: null })]],
      failures: [],
    },
  ],
  dropcontact: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path: '/v1/enrich/all',
        headers: { 'x-access-token': KEY },
        body: {
          data: [
            {
              first_name: 'Ada',
              last_name: 'Lovelace',
              website: 'acme.test',
              company: 'Acme Ltd',
              linkedin: ADA.linkedinUrl,
              country: 'GB',
            },
          ],
          siren: false,
          language: 'en',
        },
      },
      found: [
        json({ error: false, success: true, request_id: 'r/1', credits_left: 9 }),
        json({ success: false, error: false, reason: 'Request not ready yet, try again in 30 seconds' }),
        json({
          success: true,
          error: false,
          data: [
            {
              email: [
                { email: 'info@acme.test', qualification: 'generic@pro' },
                { email: EMAIL, qualification: 'nominative@pro' },
              ],
              phone: PHONE,
            },
          ],
        }),
      ],
      finding: { email: EMAIL, assertion: 'verified', phones: [PHONE] },
      notFound: [[json({ error: false, success: true, request_id: 'r1' }), json({ success: true, data: [{ email: [] }] })]],
      failures: [
        ['auth', json({ error: true, success: false, reason: 'Invalid API token' }, 403)],
        ['quota', json({ error: true, success: false, reason: 'No credits left' })],
        ['malformed', json({ success: true })],
      ],
    },
  ],
  fullenrich: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path: '/api/v2/contact/enrich/bulk',
        headers: { authorization: `Bearer ${KEY}` },
        body: {
          name: 'lookup',
          data: [
            {
              first_name: 'Ada',
              last_name: 'Lovelace',
              domain: 'acme.test',
              company_name: 'Acme Ltd',
              linkedin_url: ADA.linkedinUrl,
              enrich_fields: ['contact.work_emails'],
            },
          ],
        },
      },
      found: [
        json({ enrichment_id: 'e1' }),
        json({ status: 'IN_PROGRESS', data: [] }),
        json({
          status: 'FINISHED',
          cost: { credits: 1 },
          data: [{ input: {}, contact_info: { most_probable_work_email: { email: EMAIL, status: 'DELIVERABLE' }, phones: [] } }],
        }),
      ],
      finding: { email: EMAIL, assertion: 'verified', phones: [] },
      notFound: [[json({ enrichment_id: 'e1' }), json({ status: 'FINISHED', data: [{ contact_info: {} }] })]],
      failures: [
        ['auth', json({ code: 'error.unauthorized', message: '' }, 401)],
        ['malformed', json({ message: 'created' })],
      ],
    },
  ],
  icypeas: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path: '/api/email-search',
        headers: { authorization: KEY },
        body: { firstname: 'Ada', lastname: 'Lovelace', domainOrCompany: 'acme.test' },
      },
      found: [
        json({ success: true, item: { _id: 'i1', status: 'NONE' } }),
        json({ success: true, items: [{ status: 'IN_PROGRESS', results: {} }] }),
        json({
          success: true,
          items: [{ status: 'DEBITED', results: { emails: [{ email: EMAIL, certainty: 'ultra_sure' }], phones: [] } }],
        }),
      ],
      finding: { email: EMAIL, assertion: 'verified', phones: [] },
      notFound: [
        [
          json({ success: true, item: { _id: 'i1', status: 'NONE' } }),
          json({ success: true, item: { status: 'DEBITED_NOT_FOUND', results: { emails: [] } } }),
        ],
      ],
      failures: [
        ['bad_request', json({ success: false, validationErrors: [{ expected: 'string' }] })],
        ['auth', json({ success: false }, 401)],
      ],
    },
  ],
  leadmagic: [
    {
      wanted: 'email',
      sends: {
        method: 'POST',
        path: '/email-finder',
        headers: { 'x-api-key': KEY },
        body: { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test', company_name: 'Acme Ltd' },
      },
      found: [json({ email: EMAIL, status: 'valid', credits_consumed: 1, is_domain_catch_all: false, mx_provider: 'Other' })],
      finding: { email: EMAIL, assertion: 'verified' },
      notFound: [[json({ email: null, status: 'not_found', credits_consumed: 0 })]],
      failures: [
        ['quota', json({ title: 'Payment Required', status: 402 }, 402)],
        ['rate_limited', json({ title: 'Too Many Requests', status: 429 }, 429)],
      ],
    },
    {
      wanted: 'phone',
      sends: { method: 'POST', path: '/mobile-finder', body: { profile_url: ADA.linkedinUrl } },
      found: [json({ mobile_number: PHONE, credits_consumed: 5, message: 'Mobile found' })],
      finding: { phones: [PHONE] },
      notFound: [[json({ mobile_number: null, credits_consumed: 0, message: 'Mobile not found' })]],
      failures: [],
    },
  ],
  datagma: [
    {
      wanted: 'email',
      sends: {
        method: 'GET',
        path: `/api/ingress/v8/findEmail?apiId=${KEY}&fullName=Ada+Lovelace&company=acme.test&linkedInSlug=ada-lovelace`,
      },
      found: [
        json({ email: EMAIL, emailStatus: 'Valid', emailDomain: 'acme.test', mxfound: true, smtpCheck: true, catchAll: false }),
      ],
      finding: { email: EMAIL, assertion: 'verified' },
      notFound: [[json({ email: '', emailStatus: 'Not found' })]],
      failures: [['auth', json({ message: 'Unauthorized' }, 401)]],
    },
    {
      wanted: 'phone',
      sends: {
        method: 'GET',
        path: `/api/ingress/v1/search?apiId=${KEY}&username=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada-lovelace&minimumMatch=1`,
      },
      found: [json({ person: { phones: [{ displayInternational: PHONE }] } })],
      finding: { phones: [PHONE] },
      notFound: [[json({ person: { phones: [] } })]],
      failures: [],
    },
  ],
};

const context = (ms = 10_000): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + ms,
});

describe('adapters', () => {
  let provider: FakeProvider;
  let outbound: Outbound;

  beforeAll(() => {
    outbound = new Outbound({ dnsServers: [], allowCidrs: ['127.0.0.0/8'], smtpPort: 25 });
  });
  afterAll(() => outbound.close());
  // One for each test: a late answer of an earlier test may still arrive.
  beforeEach(async () => {
    provider = await new FakeProvider().start();
  });
  afterEach(() => provider.stop());

  const adapterOf = (name: string): Adapter => {
    const adapter = ADAPTERS.get(name) as Adapter;
    const exchanges = adapter.exchanges.map((exchange) =>
      exchange.poll ? { ...exchange, poll: { ...exchange.poll, everyMs: 5 } } : exchange,
    );
    return { ...adapter, exchanges };
  };
  const clientOf = (adapter: Adapter): ProviderClient => new ProviderClient(outbound, adapter, { key: KEY, base: provider.url });
  function ask(name: string, wanted: Wanted, ms?: number): Promise<ProviderFinding | null> {
    const adapter = adapterOf(name);
    const exchange = adapter.exchanges.find(({ gives }) => gives[0] === wanted) as Adapter['exchanges'][0];
    expect(exchange.suits(ADA)).toBe(true);
    return clientOf(adapter).askExchange(exchange, ADA, context(ms));
  }

  it('have cases here without exception', () =>
    expect([...Object.keys(CASES), 'zerobounce'].sort()).toEqual([...ADAPTERS.keys()].sort()));

  describe.each(Object.entries(CASES).flatMap(([name, cases]) => cases.map((one) => [name, one.wanted, one] as const)))(
    '%s, %s',
    (name, wanted, { sends, found, finding, notFound, failures }) => {
      it('sends the documented request, and reads the answer', async () => {
        provider.says(...found);
        expect(await ask(name, wanted)).toEqual(finding);
        expect(provider.seen).toHaveLength(found.length);
        expect(provider.seen[0]).toMatchObject(sends);
      });

      it.each(notFound.map((answers) => [JSON.stringify(answers.at(-1)), answers] as const))(
        'reads not found: %s',
        async (_text, answers) => {
          provider.says(...answers);
          expect(await ask(name, wanted)).toBeNull();
        },
      );

      if (failures.length)
        it.each(failures)('reads a refusal: %s of %j', async (kind, answer) => {
          provider.says(answer);
          await expect(ask(name, wanted)).rejects.toMatchObject({ provider: name, kind });
        });
    },
  );

  describe.each(Object.keys(CASES))('a faulty answer of %s', (name) => {
    const [{ wanted }] = CASES[name] as readonly [Case];

    it.each<readonly [string, FailureKind, FakeAnswer]>([
      ['is down', 'unavailable', json({ error: 'down' }, 503)],
      ['is down, in HTML', 'unavailable', { status: 502, raw: '<html>Bad gateway</html>' }],
      ['answers HTML', 'malformed', { status: 200, raw: '<!doctype html><title>Sign in</title>' }],
      ['answers half a JSON', 'malformed', { status: 200, raw: '{"data":{"email":"ada@' }],
      ['breaks off', 'malformed', { status: 200, headers: { 'content-length': '500' }, cutOff: '{"data":' }],
      ['answers far too much', 'malformed', { status: 200, raw: `{"data":"${'x'.repeat(300_000)}"}` }],
      ['wants fewer questions', 'rate_limited', { status: 429, headers: { 'retry-after': '7' }, raw: 'slow down' }],
    ])('that %s: %s', async (_what, kind, answer) => {
      provider.says(answer);
      await expect(ask(name, wanted)).rejects.toMatchObject({ kind, ...(kind === 'rate_limited' && { retryAfter: 7 }) });
    });

    it('that never comes: timeout', async () => {
      provider.says('silence');
      await expect(ask(name, wanted, 150)).rejects.toMatchObject({ kind: 'timeout' });
    });

    it('with JSON of another shape is read as not found, or is malformed', async () => {
      for (const shape of [[], 'text', 1, null, { data: [null], person: 'x', contact: [], item: 7, items: [null], email: 5 }]) {
        provider.says(json(shape));
        await ask(name, wanted, 300).then(
          (finding) => expect(finding).toBeNull(),
          (error) => expect(error).toMatchObject({ name: 'ProviderError' }),
        );
      }
    });

    it('is reported without the key', async () => {
      provider.says(json({}, 500));
      const error = await ask(name, wanted).catch((failure: Error) => failure);
      expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toMatch(/secret-key|lovelace/i);
    });
  });

  it.each(['dropcontact', 'fullenrich', 'icypeas'])('%s is not polled beyond the deadline', async (name) => {
    const pending = { success: false, status: 'IN_PROGRESS', items: [{ status: 'IN_PROGRESS' }] };
    provider.says(
      json({ success: true, request_id: 'r', enrichment_id: 'e', item: { _id: 'i' } }),
      json(name === 'icypeas' ? { ...pending, success: true } : pending),
    );
    await expect(ask(name, 'email', 1_000)).rejects.toMatchObject({ kind: 'timeout' });
    expect(provider.seen.length).toBeGreaterThan(1);
  });

  describe('zerobounce', () => {
    it.each([
      ['valid', 'verified'],
      ['invalid', 'invalid'],
      ['catch-all', 'guess'],
      ['unknown', 'guess'],
      ['do_not_mail', 'guess'],
    ])('says %s: %s', async (status, assertion) => {
      provider.says(json({ address: EMAIL, status, sub_status: '' }));
      expect(await clientOf(adapterOf('zerobounce')).verifyEmail(EMAIL, context())).toBe(assertion);
      expect(provider.seen[0]).toMatchObject({
        method: 'GET',
        path: `/v2/validate?api_key=${KEY}&email=ada.lovelace%40acme.test`,
      });
    });

    it.each<readonly [FailureKind, FakeAnswer]>([
      ['auth', json({ error: 'Invalid API key or your account ran out of credits' })],
      ['malformed', json({})],
      ['malformed', { raw: '<html>' }],
    ])('fails: %s', async (kind, answer) => {
      provider.says(answer);
      await expect(clientOf(adapterOf('zerobounce')).verifyEmail(EMAIL, context())).rejects.toMatchObject({ kind });
    });
  });
});
