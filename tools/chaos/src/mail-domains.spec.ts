import { person, truthOf, testDomains } from './mail-domains';

it('knows which addresses exist', () => {
  expect(truthOf('user-7@any.test')).toBe('exists');
  expect(truthOf('nobody-7@any.test')).toBe('does not exist');
  expect(truthOf('user-7@later.test')).toBe('nobody can know');
  expect(truthOf('not an address')).toBe('nobody can know');
});

it('gives three of four people an own address, which their mail host accepts', () => {
  const people = Array.from({ length: 2_000 }, (_, n) => person(n));
  const emails = people.flatMap(({ email }) => email ?? []);
  expect(emails).toHaveLength(1_500);
  expect(new Set(emails).size).toBe(1_500);
  for (const email of emails) {
    const [local = '', domain] = email.split('@');
    expect(testDomains.find((testDomain) => testDomain.domain === domain)?.mailboxes?.[local]).toBe('250 2.1.5 Ok');
    expect(truthOf(email)).toBe('exists');
  }
});
