import fc from 'fast-check';
import { isEmail, mailboxesIn, readEmail } from './email';

describe('mailboxesIn', () => {
  it.each([
    ['ada@acme.test', ['ada@acme.test']],
    [' Ada.Lovelace+news@Acme.TEST ', ['Ada.Lovelace+news@Acme.TEST']],
    ['Ada <ada@acme.test>', ['ada@acme.test']],
    ['ada(at)acme.test', ['ada@acme.test']],
    ['ada [at] acme [dot] test', ['ada@acme.test']],
    ['{"email":"ada@acme.test"}', ['ada@acme.test']],
    ['Mail : ada@acme.test', ['ada@acme.test']],
    ['<ada@acme.test>', ['ada@acme.test']],
    ['"Lovelace, Ada" <ada@acme.test>', ['ada@acme.test']],
    ['"pat@normal.test" <ada@acme.test>', ['ada@acme.test']],
    ['"Lovelace, pat@normal.test" <ada@acme.test>', ['ada@acme.test']],
    ['Lovelace, Ada <ada@acme.test>', ['ada@acme.test']],
    ['Ada Lovelace ada@acme.test', ['ada@acme.test']],
    ['ada@acme.test (Ada Lovelace)', ['ada@acme.test']],
    ['ada@acme.test (or pat@normal.test)', ['ada@acme.test']],
    ['(ada@acme.test)', ['ada@acme.test']],
    ['ada@acme.test work', ['ada@acme.test']],
    ['mailto:ada@acme.test', ['ada@acme.test']],
    ['MAILTO:ada@acme.test?subject=hello&cc=pat@acme.test', ['ada@acme.test']],
    ['<mailto:ada@acme.test>', ['ada@acme.test']],
    ['mailto:ada%40acme.test', ['ada@acme.test']],
    ['mailto:ada@acme.test,pat@acme.test', ['ada@acme.test', 'pat@acme.test']],
    ['\u200bada@acme.test', ['ada@acme.test']],
    ['\ufeffada@acme.test\u00a0', ['ada@acme.test']],
    ['ada@\u200bacme.test', ['ada@acme.test']],
    ['\u202aada@acme.test\u202c', ['ada@acme.test']],
    ['ada＠acme．test', ['ada@acme.test']],
    ['“Ada” ‹ada@acme.test›', ['ada@acme.test']],
    ['<a href="mailto:ada@acme.test">ada@acme.test</a>', ['ada@acme.test']],
    ['<p>ada@acme.test<br/>pat@acme.test</p>', ['ada@acme.test', 'pat@acme.test']],
    ['<a href="mailto:ada@acme.test">Ada</a>', ['ada@acme.test']],
    ['<a@acme.test>', ['a@acme.test']],
    ["'ada@acme.test'", ['ada@acme.test']],
    ['"ada@acme.test"', ['ada@acme.test']],
    ['email=ada@acme.test', ['ada@acme.test']],
    ['ada&#64;acme.test', ['ada@acme.test']],
    ['ada&#x40;acme.test; pat&commat;acme.test', ['ada@acme.test', 'pat@acme.test']],
    ['1) a@b.test 2) c@d.test', ['a@b.test', 'c@d.test']],
    ['Ada<a@b.test>Pat<c@d.test>', ['a@b.test', 'c@d.test']],
    ['a@b.test&c@d.test', ['a@b.test', 'c@d.test']],
    ['SMTP:a@b.test;smtp:c@d.test', ['a@b.test', 'c@d.test']],
    ['ada@acme.test.', ['ada@acme.test']],
    ['E-mail: ada@acme.test', ['ada@acme.test']],
    ['a@b.test, c@d.test', ['a@b.test', 'c@d.test']],
    ['a@b.test; c@d.test;', ['a@b.test', 'c@d.test']],
    ['a@b.test c@d.test', ['a@b.test', 'c@d.test']],
    ['a@b.test | c@d.test', ['a@b.test', 'c@d.test']],
    ['a@b.test / c@d.test', ['a@b.test', 'c@d.test']],
    ['a@b.test/c@d.test', ['a@b.test', 'c@d.test']],
    ['a@b.test\nc@d.test', ['a@b.test', 'c@d.test']],
    ['Team: a@b.test, Pat <c@d.test>;', ['a@b.test', 'c@d.test']],
    ['a@b.test, A@b.test, a@b.test', ['a@b.test', 'A@b.test']],
    ['jürgen@bücher.test', ['jürgen@bücher.test']],
    ['"ada lovelace"@acme.test', ['"ada lovelace"@acme.test']],
    ["o'neill@acme.test", ["o'neill@acme.test"]],
    ['ada@mail.acme.test', ['ada@mail.acme.test']],
  ])('of %j are %j', (text, addresses) => expect(mailboxesIn(text)).toEqual({ addresses, unsound: [] }));

  it.each([
    ['ada@', ['ada@']],
    ['@acme.test', ['@acme.test']],
    ['ada lovelace@acme.test', ['ada lovelace@acme.test']],
    ['ada@acme', ['ada@acme']],
    ['ada@@acme.test', ['ada@@acme.test']],
    ['ada @acme.test', ['ada @acme.test']],
    ['ada@192.0.2.1', ['ada@192.0.2.1']],
    ['https://acme.test/ada@x', ['https://acme.test/ada@x']],
    ['a@b.test, bob@', ['bob@']],
  ])('of %j leaves %j', (text, unsound) => expect(mailboxesIn(text).unsound).toEqual(unsound));

  it.each(['', 'N/A', 'see the notes', 'ada at acme dot test'])('of %j are none', (text) =>
    expect(mailboxesIn(text)).toEqual({ addresses: [], unsound: [] }),
  );

  it('passes over nothing, however long the list', () => {
    const list = Array.from({ length: 60 }, (_, n) => `p${n}@acme.test`);
    const { addresses, unsound } = mailboxesIn(list.join('; '));
    expect([addresses, unsound]).toEqual([list.slice(0, 50), [expect.stringContaining('p59@acme.test')]]);
  });

  it('never fails, finds every plain address, and takes time in proportion to the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void mailboxesIn(text)));
    const address = fc
      .tuple(fc.stringMatching(/^[a-z0-9]{1,20}$/), fc.stringMatching(/^[a-z]{1,20}$/))
      .map(([a, b]) => `${a}@${b}.test`);
    fc.assert(
      fc.property(
        fc.uniqueArray(address, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(', ', ';', ' ', '\n', ' | '),
        (list, between) => expect(mailboxesIn(list.join(between)).addresses).toEqual(list),
      ),
    );
    for (const text of [
      'a'.repeat(5_000),
      '<'.repeat(5_000),
      '"'.repeat(4_999),
      'a@'.repeat(2_500),
      '('.repeat(5_000),
      'a.'.repeat(2_500),
    ])
      expect(mailboxesIn(text).addresses).toEqual([]);
  });
});

it('reads the first address of a cell, and tells of the others', () => {
  expect(readEmail('Pat <a@b.test>; c@d.test, e@')).toEqual({
    value: 'a@b.test',
    keptOut: [
      { value: 'c@d.test', issue: 'is a further address; the first is used' },
      { value: 'e@', issue: 'is not an e-mail address' },
    ],
  });
  expect(readEmail('N/A')).toEqual({ value: null, keptOut: [{ value: 'N/A', issue: 'is a placeholder' }] });
  expect(readEmail('unbekannt').keptOut).toEqual([{ value: 'unbekannt', issue: 'is a placeholder' }]);
  expect(readEmail(' ')).toEqual({ value: null, keptOut: [] });
  const many = Array.from({ length: 50 }, (_, n) => `p${n}@acme.test`).join(';');
  expect(readEmail(many).keptOut).toHaveLength(5);
});

it('knows one address and nothing else', () => {
  expect(['a@b.test', 'Pat <a@b.test>', 'a@b.test; c@d.test', 'a@'].map(isEmail)).toEqual([true, false, false, false]);
});

it('reads nothing in a cell that is longer than 5,000 characters with all its signs written out', () => {
  const long = (count: number) => `${'\ufdfa'.repeat(count)}, ada@acme.test`;
  expect(readEmail(long(270)).value).toBe('ada@acme.test');
  expect(readEmail(long(300)).value).toBeNull();
});
