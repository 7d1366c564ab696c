import { lookupSubjects, nobodyFound } from './lookup';

const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };

it('tells of whom a question and its answer are', () => {
  const found = { email: 'ada@normal.test', alt_emails: ['al@acme.test'], phone: '+1', domain: 'acme.test' };
  const answer = { ...nobodyFound(), ...found };
  expect(lookupSubjects(ADA, answer)).toEqual(
    expect.arrayContaining([
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' },
      { email: 'ada@normal.test' },
      { email: 'al@acme.test' },
      { phone: '+1' },
    ]),
  );
});
