import { subjectKeys } from './subject-keys';

const texts = (...subject: Parameters<typeof subjectKeys>): string[] => subjectKeys(...subject).map(({ text }) => text);

describe('subjectKeys', () => {
  it.each([
    [{ email: 'Ada.Lovelace@Normal.TEST' }, { email: '"ada.lovelace"@normal.test' }],
    [{ email: 'A.da+news@googlemail.com' }, { email: 'ada@gmail.com' }],
    [{ email: 'ada@bücher.test' }, { email: 'ada@xn--bcher-kva.test' }],
    [{ linkedin_url: 'https://www.linkedin.com/in/Ada-Lovelace/?trk=x' }, { linkedin_url: 'uk.linkedin.com/in/ada-lovelace' }],
    [
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' },
      { first_name: 'LOVELACE', last_name: 'Ada', domain: 'https://www.normal.test/team' },
    ],
    [
      { first_name: 'Jürgen', last_name: 'Müller', domain: 'normal.test' },
      { first_name: 'Juergen', last_name: 'Mueller', domain: 'NORMAL.test' },
    ],
    [{ phone: '+49 30 1234-567' }, { phone: '+49301234567' }],
    [{ email: 'ada@normal.test' }, { email: '\u200bAda <mailto:ada@normal.test>' }],
    [{ phone: '+49301234567' }, { phone: 'tel:+49301234567' }],
  ])('are equal for spellings of one person: %j, %j', (one, other) => {
    expect(texts(one)).toEqual(texts(other));
    expect(texts(one)).toHaveLength(1);
  });

  it.each([
    [{ email: 'ada@normal.test' }, { email: 'ada@acme.test' }],
    [{ email: 'ada+news@normal.test' }, { email: 'ada@normal.test' }],
    [{ linkedin_url: 'linkedin.com/in/ada' }, { linkedin_url: 'linkedin.com/in/ada-2' }],
    [
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' },
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' },
    ],
    [
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' },
      { first_name: 'Ada', last_name: 'Byron', domain: 'normal.test' },
    ],
  ])('differ for different people: %j, %j', (one, other) => expect(texts(one)).not.toEqual(texts(other)));

  it.each([
    {},
    { first_name: 'Ada', last_name: 'Lovelace' },
    { email: 'nobody' },
    { phone: '-' },
    { email: null, domain: 'acme.test' },
  ])('are none for what identifies nobody: %j', (subject) => expect(subjectKeys(subject)).toEqual([]));

  it('are of every address and number of a list', () => {
    expect(texts({ email: 'ada@normal.test; ada@acme.test', phone: '+49301234567 / +491701234567' })).toEqual([
      'ada@normal.test',
      'ada@acme.test',
      '49301234567',
      '491701234567',
    ]);
  });

  it('knows a name in another script as it is written, too, so that an objection outlives a better romanization', () => {
    const written = 'วิชัย สุขใจ@acme.test';
    const keys = texts({ first_name: 'วิชัย', last_name: 'สุขใจ', domain: 'acme.test' });
    expect(keys).toContain(written);
    expect(keys).toHaveLength(2);
    expect(texts({ first_name: 'Wichai', last_name: 'Sukjai', domain: 'acme.test' })).not.toContain(written);
  });

  it('keeps names in scripts that it cannot read apart', () => {
    const one = texts({ first_name: '𐤀𐤁', last_name: '𐤂', domain: 'acme.test' });
    const other = texts({ first_name: '𐤃', last_name: '𐤂', domain: 'acme.test' });
    expect(one).not.toHaveLength(0);
    expect(one.filter((key) => other.includes(key))).toEqual([]);
  });
});
