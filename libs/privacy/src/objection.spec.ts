import { objectionOf } from './objection';

describe('objectionOf', () => {
  it.each([
    [{ email: 'Ada <ada@acme.test>' }, [{ email: 'ada@acme.test' }]],
    [{ email: 'mailto:ada@acme.test' }, [{ email: 'ada@acme.test' }]],
    [{ email: '\u200bada@acme.test' }, [{ email: 'ada@acme.test' }]],
    [{ email: 'ada@acme.test; Pat <pat@acme.test>' }, [{ email: 'ada@acme.test' }, { email: 'pat@acme.test' }]],
    [{ email: 'ada@acme.test', phone: 'N/A', linkedin_url: '-' }, [{ email: 'ada@acme.test' }]],
    [{ linkedin_url: 'https://linkedin.com/in/ada' }, [{ linkedin_url: 'https://linkedin.com/in/ada' }]],
    [{ phone: 'Mobile: +49 30 23125000' }, [{ phone: '+49 30 23125000' }]],
    [{ phone: '030 23125000 / 0170 1234567', country: 'Germany' }, [{ phone: '+493023125000' }, { phone: '+491701234567' }]],
    [
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test, normal.test' },
      [
        { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' },
        { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' },
      ],
    ],
    [
      { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@acme.test' },
      [{ email: 'ada@acme.test' }, { first_name: 'Ada', last_name: 'Lovelace', domain: 'ada@acme.test' }],
    ],
    [{ first_name: 'Ada', last_name: 'Lovelace', email: 'ada@gmail.com' }, [{ email: 'ada@gmail.com' }]],
  ])('of %j is everything by which the person is known', (given, subjects) => {
    expect(objectionOf(given)).toEqual({ subjects, issues: [] });
  });

  it.each([
    [{ email: 'ada@' }, 'email "ada@" is not an e-mail address'],
    [{ email: 'ada at acme.test' }, 'email "ada at acme.test" is not an e-mail address'],
    [{ email: 'ada lovelace@acme.test' }, 'email "ada lovelace@acme.test" is not an e-mail address'],
    [{ email: 'ada@acme.test, pat@' }, 'email "pat@" is not an e-mail address'],
    [{ email: '@acme.test' }, 'email "@acme.test" is not an e-mail address'],
    [{ email: '*@acme.test' }, 'email "*@acme.test" is not an e-mail address'],
    [{ linkedin_url: 'linkedin.com/company/acme' }, /^linkedin_url "linkedin.com\/company\/acme" is a company's page/],
    [{ phone: '030 23125000' }, /^phone "030 23125000" is no number of a country: write it with its code/],
    [{ phone: 'call me' }, 'phone "call me" is not a phone number'],
    [{ first_name: 'Ada', last_name: 'Lovelace', domain: 'facebook.com/acme' }, /is not the domain of a company$/],
    [{ first_name: 'Ada', last_name: 'Lovelace' }, /^nobody is named/],
    [{ email: 'N/A' }, /^nobody is named/],
    [{}, /^nobody is named/],
  ])('of %j says what cannot be kept', (given, issue) => {
    expect(objectionOf(given).issues).toEqual([typeof issue === 'string' ? issue : expect.stringMatching(issue)]);
  });
});
