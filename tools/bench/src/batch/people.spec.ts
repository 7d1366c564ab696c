import { complaintOn, peopleOf, QUESTIONS, testDomainsOf } from './people';

const list = { name: 'spec', rows: 1_000, domains: 50 };

describe('a list', () => {
  it('asks about nobody twice, and every fifth has left', () => {
    const people = peopleOf(list);
    expect(new Set(people.map(({ email }) => email)).size).toBe(1_000);
    expect(people.filter(({ exists }) => exists)).toHaveLength(800);
  });

  it('makes mail domains at which those who are there have mailboxes', () => {
    const mailboxes = new Set(
      testDomainsOf(list).flatMap(({ domain, mailboxes = {} }) => Object.keys(mailboxes).map((local) => `${local}@${domain}`)),
    );
    expect(testDomainsOf(list)).toHaveLength(50);
    expect(peopleOf(list).every(({ email, exists }) => mailboxes.has(email) === exists)).toBe(true);
  });

  it('cannot have more people than there are names', () => {
    expect(() => peopleOf({ ...list, domains: 2 })).toThrow('a domain has 200 people at most');
  });
});

describe('an answer', () => {
  const [gone, there] = [false, true].map((exists) => peopleOf(list).find((person) => person.exists === exists)!);

  it('that is right gives no complaint', () => {
    expect(
      complaintOn({ status: 'found', email: there!.email, verified: true, phone: null }, QUESTIONS.enrich.answer(there!)),
    ).toBe(undefined);
  });

  it('that is wrong gives one that names the field', () => {
    expect(complaintOn({ status: 'found', email: 'x', verified: true }, QUESTIONS.enrich.answer(gone!))).toMatch(
      /^email, status, verified should be /,
    );
  });
});
