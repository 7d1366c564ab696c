import { complaintOn, peopleOf, QUESTIONS, testDomainsOf } from './people';

const list = { name: 'spec', rows: 1_000, domains: 50 };

describe('a list', () => {
  it('has each person once, and every fifth has left the company', () => {
    const people = peopleOf(list);
    expect(new Set(people.map(({ email }) => email)).size).toBe(1_000);
    expect(people.filter(({ exists }) => exists)).toHaveLength(800);
  });

  it('makes mail domains with mailboxes of those who have not left', () => {
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

  it('that is right has no deviation', () => {
    expect(
      complaintOn({ status: 'found', email: there!.email, verified: true, phone: null }, QUESTIONS.enrich.answer(there!)),
    ).toBe(undefined);
  });

  it('that is wrong has one that names the field', () => {
    expect(complaintOn({ status: 'found', email: 'x', verified: true }, QUESTIONS.enrich.answer(gone!))).toMatch(
      /^email, status, verified should be /,
    );
  });
});
