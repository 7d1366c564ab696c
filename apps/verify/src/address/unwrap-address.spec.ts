import { unwrapAddress } from './unwrap-address';

describe('unwrapAddress', () => {
  it.each([
    'ada＠normal.test',
    'ａｄａ＠ｎｏｒｍａｌ．ｔｅｓｔ',
    'ada﹫normal.test',
    'ada@normal｡test',
    '“ada@normal.test”',
    '„ada@normal.test“',
    '‘ada@normal.test’',
    '«ada@normal.test»',
    '「ada@normal.test」',
    '【ada@normal.test】',
    '⟨ada@normal.test⟩',
    '❝ada@normal.test❞',
    '&lt;ada@normal.test&gt;',
    'ada@normal.test…',
    'ada@normal.test/',
    '"ada@normal.test"',
    "'ada@normal.test'",
    "'ada@normal.test",
    '`ada@normal.test`',
    '“ada”@normal.test',
    '<ada@normal.test>',
    '(ada@normal.test)',
    '[ada@normal.test]',
    '{ada@normal.test}',
    'Ada Quist <ada@normal.test>',
    '"Quist, Ada" <ada@normal.test>',
    'Ada ‹ada@normal.test›',
    'ada@normal.test (Ada Quist)',
    '[ada@normal.test](mailto:ada@normal.test)',
    'mailto:ada@normal.test',
    'MAILTO: ada@normal.test',
    'mailto:ada@normal.test?subject=Hello',
    '<mailto:ada@normal.test>',
    'E-mail: ada@normal.test',
    'ada@normal.test<br>',
    '<p>ada@normal.test</p>',
    '<a href="mailto:ada@normal.test">ada</a>',
    '<a href="mailto:ada@normal.test?subject=Hi">Write to me</a>',
    'ada@normal.test [mailto:ada@normal.test]',
    'Ada Quist ada@normal.test',
    'ada&#64;normal.test',
    'ada&#x40;normal&#46;test',
    'ada&commat;normal.test',
    'ada@normal.test,',
    'ada@normal.test;',
    'ada@normal.test.',
    '• ada@normal.test',
    '  ada@normal.test\u00a0',
    'ada @ normal.test',
    'ada@@normal.test',
    '\u200bada@normal.test',
    'ada\u200b@normal.test',
    '\ufeffada@normal.test\u200e',
    'a\u00adda@normal.test',
    'ada\u200d@normal.test',
    'ada\u2060@normal.test',
    '\u202aada@normal.test\u202c',
    'ada(at)normal.test',
    'ada AT normal DOT test',
    'ada at normal.test',
    'ada [at] normal [dot] test',
    'ada%40normal.test',
  ])('finds the address in %j', (text) => {
    expect(unwrapAddress(text)).toBe('ada@normal.test');
  });

  it.each([
    ['ada@acme .com', 'ada@acme.com'],
    ['ada@acme. com', 'ada@acme.com'],
    ['ada@mail.acme . com', 'ada@mail.acme.com'],
    ['ada @acme .com', 'ada@acme.com'],
    ['ada@acme. co.uk', 'ada@acme.co.uk'],
    ['ada@acme. Thanks', 'ada@acme. Thanks'],
    ['Meet me at acme dot com', 'Meet me at acme dot com'],
    ['ada@acme.com . Bye', 'ada@acme.com . Bye'],
  ])('closes a gap before a top-level domain alone: %j', (text, address) => {
    expect(unwrapAddress(text)).toBe(address);
  });

  it.each([
    ['o’neill@normal.test', "o'neill@normal.test"],
    ['jean–luc@normal.test', 'jean-luc@normal.test'],
    ['“ada quist”@normal.test', '"ada quist"@normal.test'],
  ])('writes %s in ASCII', (text, expected) => {
    expect(unwrapAddress(text)).toBe(expected);
  });

  it.each([
    'ada@normal.test',
    '"ada"@normal.test',
    '"a b"@normal.test',
    '{ada}@normal.test',
    'ada@[192.0.2.1]',
    "o'neill@normal.test",
    'josé@normal.test',
    'نرم\u200cافزار@normal.test',
    'ada@normal.test; eve@normal.test',
    'ada quist@normal.test',
    '',
    '@',
  ])('leaves %j alone', (text) => {
    expect(unwrapAddress(text)).toBe(text);
  });
});
