import { EMAIL_FIELD_MAX } from '@modernleads/contracts';
import fc from 'fast-check';
import { type Address, parseAddress } from './address';

const label = 'a'.repeat(63);
/** 253 octets, the longest domain that RFC 1035 allows. */
const longestDomain = [label, label, label, 'a'.repeat(61)].join('.');

const plain = { probeable: true, smtputf8: false };
const international = { probeable: true, smtputf8: true };
const literal = { probeable: false, smtputf8: false };

/** Description, address, expected result. */
const VALID: readonly (readonly [string, string, Address])[] = [
  // RFC 5321 §4.1.2 Dot-string
  ['a dot-atom', 'ada.lovelace@normal.test', { local: 'ada.lovelace', domain: 'normal.test', ...plain }],
  ['case of the local part, which is the host’s to judge', 'Ada@NORMAL.Test', { local: 'Ada', domain: 'normal.test', ...plain }],
  ['one letter', 'a@normal.test', { local: 'a', domain: 'normal.test', ...plain }],
  ['a digit', '1@normal.test', { local: '1', domain: 'normal.test', ...plain }],
  ['digits only', '1234567890@normal.test', { local: '1234567890', domain: 'normal.test', ...plain }],
  ['many atoms', 'a.b.c.d.e@normal.test', { local: 'a.b.c.d.e', domain: 'normal.test', ...plain }],
  ['a tag', 'ada+news@normal.test', { local: 'ada+news', domain: 'normal.test', ...plain }],
  ['a tag of nothing', 'ada+@normal.test', { local: 'ada+', domain: 'normal.test', ...plain }],
  ['hyphens first and last', '-ada-@normal.test', { local: '-ada-', domain: 'normal.test', ...plain }],
  ['underscores', '__@normal.test', { local: '__', domain: 'normal.test', ...plain }],
  ['an apostrophe', "o'neil@normal.test", { local: "o'neil", domain: 'normal.test', ...plain }],
  ['a slash and an equals sign', 'c=us/ada@normal.test', { local: 'c=us/ada', domain: 'normal.test', ...plain }],
  ['a percent sign', 'user%remote@normal.test', { local: 'user%remote', domain: 'normal.test', ...plain }],
  ['a bang path', 'remote!user@normal.test', { local: 'remote!user', domain: 'normal.test', ...plain }],
  ['every atext', "!#$%&'*+/=?^_`{|}~-@normal.test", { local: "!#$%&'*+/=?^_`{|}~-", domain: 'normal.test', ...plain }],
  ['64 octets', `${'a'.repeat(64)}@normal.test`, { local: 'a'.repeat(64), domain: 'normal.test', ...plain }],
  // RFC 5321 §4.1.2 Quoted-string
  ['a quoted space', '"ada lovelace"@normal.test', { local: '"ada lovelace"', domain: 'normal.test', ...plain }],
  ['a quoted at sign', '"a@b"@normal.test', { local: '"a@b"', domain: 'normal.test', ...plain }],
  ['a quoted pair', '"a\\"c"@normal.test', { local: '"a\\"c"', domain: 'normal.test', ...plain }],
  ['a quoted backslash', '"\\\\"@normal.test', { local: '"\\\\"', domain: 'normal.test', ...plain }],
  ['quoted dots anywhere', '"..ada.."@normal.test', { local: '"..ada.."', domain: 'normal.test', ...plain }],
  ['quoted specials', '"()<>[]:,;"@normal.test', { local: '"()<>[]:,;"', domain: 'normal.test', ...plain }],
  ['nothing, quoted', '""@normal.test', { local: '""', domain: 'normal.test', ...plain }],
  ['one quoted space', '" "@normal.test', { local: '" "', domain: 'normal.test', ...plain }],
  ['64 octets with quotes', `"${'a'.repeat(62)}"@normal.test`, { local: `"${'a'.repeat(62)}"`, domain: 'normal.test', ...plain }],
  // RFC 1123 §2.1, RFC 1035 §2.3.4
  ['a domain that begins with a digit', 'ada@1and1.test', { local: 'ada', domain: '1and1.test', ...plain }],
  ['a label of digits', 'ada@123.test', { local: 'ada', domain: '123.test', ...plain }],
  ['hyphens inside', 'ada@a-b--c.test', { local: 'ada', domain: 'a-b--c.test', ...plain }],
  ['labels of one letter', 'ada@a.b.c.test', { local: 'ada', domain: 'a.b.c.test', ...plain }],
  ['a label of 63 octets', `ada@${label}.test`, { local: 'ada', domain: `${label}.test`, ...plain }],
  ['no top-level domain that we know', 'ada@normal.qqqq', { local: 'ada', domain: 'normal.qqqq', ...plain }],
  ['an address of 254 octets', `a@${longestDomain.slice(1)}`, { local: 'a', domain: longestDomain.slice(1), ...plain }],
  // UTS 46
  ['a letter beyond ASCII', 'ada@bücher.test', { local: 'ada', domain: 'xn--bcher-kva.test', ...plain }],
  ['its case', 'ada@BÜCHER.test', { local: 'ada', domain: 'xn--bcher-kva.test', ...plain }],
  ['its two spellings', 'ada@bu\u0308cher.test', { local: 'ada', domain: 'xn--bcher-kva.test', ...plain }],
  ['its encoding', 'ada@xn--bcher-kva.test', { local: 'ada', domain: 'xn--bcher-kva.test', ...plain }],
  ['its encoding in capitals', 'ada@XN--BCHER-KVA.test', { local: 'ada', domain: 'xn--bcher-kva.test', ...plain }],
  ['an ideographic full stop', 'ada@bücher。test', { local: 'ada', domain: 'xn--bcher-kva.test', ...plain }],
  ['full-width letters', 'ada@ｎｏｒｍａｌ．test', { local: 'ada', domain: 'normal.test', ...plain }],
  ['a sharp s, which is no ss', 'ada@faß.test', { local: 'ada', domain: 'xn--fa-hia.test', ...plain }],
  ['a soft hyphen, which is ignored', 'ada@nor\u00ADmal.test', { local: 'ada', domain: 'normal.test', ...plain }],
  ['Chinese', 'ada@例子.测试', { local: 'ada', domain: 'xn--fsqu00a.xn--0zwm56d', ...plain }],
  ['Arabic', 'ada@مثال.إختبار', { local: 'ada', domain: 'xn--mgbh0fb.xn--kgbechtv', ...plain }],
  ['Hebrew with a digit', 'ada@א1.test', { local: 'ada', domain: 'xn--1-zhc.test', ...plain }],
  ['a joiner where it belongs', 'ada@نامه\u200Cای.test', { local: 'ada', domain: 'xn--mgba3gch31f060k.test', ...plain }],
  ['a sign that registries sell', 'ada@☃.test', { local: 'ada', domain: 'xn--n3h.test', ...plain }],
  [
    'a label that only its encoding makes short enough',
    `ada@${'字'.repeat(50)}.test`,
    { local: 'ada', domain: `xn--p8s${'a'.repeat(49)}.test`, ...plain },
  ],
  // RFC 6531
  ['an accent', 'josé@normal.test', { local: 'josé', domain: 'normal.test', ...international }],
  ['an accent in two code points', 'jose\u0301@normal.test', { local: 'josé', domain: 'normal.test', ...international }],
  ['Chinese letters', '用户@normal.test', { local: '用户', domain: 'normal.test', ...international }],
  ['Cyrillic letters and a tag', 'ада+новости@normal.test', { local: 'ада+новости', domain: 'normal.test', ...international }],
  ['quoted letters beyond ASCII', '"josé maría"@normal.test', { local: '"josé maría"', domain: 'normal.test', ...international }],
  ['both halves', 'Ελένη@δοκιμή.test', { local: 'Ελένη', domain: 'xn--jxalpdlp.test', ...international }],
  ['an emoji', '🙂@normal.test', { local: '🙂', domain: 'normal.test', ...international }],
  ['a joiner in a name', 'می\u200Cنا@normal.test', { local: 'می\u200Cنا', domain: 'normal.test', ...international }],
  [
    '32 letters of two octets',
    `${'é'.repeat(32)}@normal.test`,
    { local: 'é'.repeat(32), domain: 'normal.test', ...international },
  ],
  // RFC 5321 §4.1.3
  ['an IPv4 literal', 'ada@[192.0.2.1]', { local: 'ada', domain: '[192.0.2.1]', ...literal }],
  ['its extremes', 'ada@[255.255.255.255]', { local: 'ada', domain: '[255.255.255.255]', ...literal }],
  ['an IPv6 literal', 'ada@[IPv6:2001:db8::1]', { local: 'ada', domain: '[ipv6:2001:db8::1]', ...literal }],
  ['one in full', 'ada@[IPv6:2001:DB8:0:0:0:0:0:1]', { local: 'ada', domain: '[ipv6:2001:db8:0:0:0:0:0:1]', ...literal }],
  ['one with an IPv4 tail', 'ada@[IPv6:::ffff:192.0.2.1]', { local: 'ada', domain: '[ipv6:::ffff:192.0.2.1]', ...literal }],
  ['nothing but zeros', 'ada@[IPv6:::]', { local: 'ada', domain: '[ipv6:::]', ...literal }],
];

const INVALID: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['an at sign', '@'],
  ['no at sign', 'ada'],
  ['a domain alone', 'normal.test'],
  ['no domain', 'ada@'],
  ['no local part', '@normal.test'],
  ['two at signs', 'a@b@normal.test'],
  ['two at signs in a row', 'ada@@normal.test'],
  // the local part
  ['a dot first', '.ada@normal.test'],
  ['a dot last', 'ada.@normal.test'],
  ['two dots', 'ada..lovelace@normal.test'],
  ['a dot alone', '.@normal.test'],
  ['a space', 'ada lovelace@normal.test'],
  ['a comma', 'ada,eve@normal.test'],
  ['a colon', 'ada:eve@normal.test'],
  ['a semicolon', 'ada;eve@normal.test'],
  ['brackets', 'a[d]a@normal.test'],
  ['angle brackets', 'a<d>a@normal.test'],
  ['a backslash', 'ada\\@normal.test'],
  ['a quoted pair outside of quotes', 'ad\\a@normal.test'],
  ['65 octets', `${'a'.repeat(65)}@normal.test`],
  ['65 octets with quotes', `"${'a'.repeat(63)}"@normal.test`],
  ['66 octets in 33 letters', `${'é'.repeat(33)}@normal.test`],
  ['a quote that does not end', '"ada@normal.test'],
  ['a quote that does not begin', 'ada"@normal.test'],
  ['a lone quote', '"@normal.test'],
  ['three quotes', '"""@normal.test'],
  ['a quote inside of quotes', '"a"b"@normal.test'],
  ['an end that is quoted itself', '"ada\\"@normal.test'],
  ['quotes in the middle', 'a"d"a@normal.test'],
  ['quotes between dots (obsolete, RFC 5322 §4.4)', 'ada."love".lace@normal.test'],
  ['two quoted strings', '"ada""lovelace"@normal.test'],
  ['something after the quotes', '"ada"lovelace@normal.test'],
  ['a quoted tab', '"ada\tlovelace"@normal.test'],
  ['a quoted line end', '"ada\r\n lovelace"@normal.test'],
  ['a quoted pair of NUL', '"ada\\\u0000"@normal.test'],
  ['a quoted pair beyond ASCII', '"\\é"@normal.test'],
  // what belongs to header fields (RFC 5322)
  ['a comment', 'ada(comment)@normal.test'],
  ['a comment before the domain', 'ada@(comment)normal.test'],
  ['a comment after the domain', 'ada@normal.test(comment)'],
  ['folding white space', 'ada @normal.test'],
  ['folding white space after the at sign', 'ada@ normal.test'],
  ['a fold', 'ada@\r\n normal.test'],
  ['angle brackets around it', '<ada@normal.test>'],
  ['a display name', 'Ada <ada@normal.test>'],
  ['a source route', '@relay.test:ada@normal.test'],
  ['a scheme', 'mailto:ada@normal.test'],
  ['a list', 'ada@normal.test,eve@normal.test'],
  ['a group', 'friends:ada@normal.test;'],
  // what would break out of a command
  ['space before', ' ada@normal.test'],
  ['space after', 'ada@normal.test '],
  ['a tab after', 'ada@normal.test\t'],
  ['a line end after', 'ada@normal.test\n'],
  ['another command', 'ada@normal.test\r\nRCPT TO:<eve@normal.test>'],
  ['NUL in the local part', 'ada\u0000@normal.test'],
  ['NUL in the domain', 'ada@nor\u0000mal.test'],
  ['DEL', 'ada\u007F@normal.test'],
  ['a C1 control', 'ada\u0085@normal.test'],
  ['a line separator', 'ada\u2028@normal.test'],
  ['a no-break space', 'ada\u00A0lovelace@normal.test'],
  ['an ideographic space', 'ada\u3000@normal.test'],
  ['a zero-width space', 'ada\u200B@normal.test'],
  ['a byte order mark', '\uFEFFada@normal.test'],
  ['a right-to-left override', 'ada\u202Eecalevol@normal.test'],
  ['half a surrogate pair', 'ada\uD800@normal.test'],
  ['a code point for private use', 'ada\uE000@normal.test'],
  ['a non-character', 'ada\uFFFF@normal.test'],
  // the domain
  ['one label', 'ada@normal'],
  ['localhost', 'ada@localhost'],
  ['a dot at the end', 'ada@normal.test.'],
  ['a dot at the beginning', 'ada@.normal.test'],
  ['an empty label', 'ada@normal..test'],
  ['dots alone', 'ada@...'],
  ['a hyphen first', 'ada@-normal.test'],
  ['a hyphen last', 'ada@normal-.test'],
  ['a hyphen first in the top label', 'ada@normal.-test'],
  ['a hyphen alone', 'ada@-.test'],
  ['an underscore', 'ada@nor_mal.test'],
  ['a percent sign in the domain', 'ada@nor%6dal.test'],
  ['a plus sign', 'ada@nor+mal.test'],
  ['a slash', 'ada@normal.test/path'],
  ['a port', 'ada@normal.test:25'],
  ['an apostrophe in the domain', "ada@nor'mal.test"],
  ['a comma for a dot', 'ada@normal,test'],
  ['quotes in the domain', 'ada@"normal".test'],
  ['a label of 64 octets', `ada@${'a'.repeat(64)}.test`],
  ['a domain of 254 octets', `a@a${longestDomain}`],
  ['a domain of 257 octets', `ada@${`${label}.`.repeat(4)}a`],
  ['an address of 255 octets', `a@${longestDomain}`],
  ['an address of 261 octets in parts that are short enough', `${'a'.repeat(64)}@${`${label}.`.repeat(3)}test`],
  ['an IPv4 address', 'ada@127.0.0.1'],
  ['one in full-width digits', 'ada@１２７.0.0.1'],
  ['one in other bases', 'ada@0x7f.1'],
  ['a top label of digits', 'ada@normal.123'],
  // UTS 46, RFC 5890, RFC 5893
  ['an encoding of nothing', 'ada@xn--.test'],
  ['an encoding that cannot be read', 'ada@xn--a.test'],
  ['an encoding of ASCII', 'ada@xn--abc-.test'],
  ['an encoding of what is not normalised', 'ada@xn--BCHER-KVA\u0301.test'],
  ['an encoding of a capital letter', 'ada@xn--bcher-2pa.test'],
  ['hyphens in the third and fourth place', 'ada@ab--cd.test'],
  ['the same before a letter beyond ASCII', 'ada@ab--é.test'],
  ['a hyphen before a letter beyond ASCII', 'ada@-é.test'],
  ['a hyphen after a letter beyond ASCII', 'ada@é-.test'],
  ['a combining mark first', 'ada@\u0301a.test'],
  ['a joiner where it does not belong', 'ada@a\u200Db.test'],
  ['a digit with a full stop', 'ada@a⒈test'],
  ['a space in it', 'ada@bü cher.test'],
  ['a percent sign in it', 'ada@b%C3%BCcher.test'],
  ['a control in it', 'ada@bü\u0085cher.test'],
  ['half a surrogate pair in it', 'ada@bü\uD800cher.test'],
  ['a label that is too long once encoded', `ada@${'é'.repeat(70)}.test`],
  ['both directions in one label', 'ada@aא.test'],
  ['a digit before right-to-left letters', 'ada@1א.test'],
  ['nothing but what is ignored', 'ada@\u00AD.test'],
  // literals
  ['an empty literal', 'ada@[]'],
  ['a literal that does not end', 'ada@[192.0.2.1'],
  ['a literal that does not begin', 'ada@192.0.2.1]'],
  ['an octet too large', 'ada@[192.0.2.256]'],
  ['three octets', 'ada@[192.0.2]'],
  ['five octets', 'ada@[192.0.2.1.1]'],
  ['an IPv6 address without its tag', 'ada@[2001:db8::1]'],
  ['nine groups', 'ada@[IPv6:1:2:3:4:5:6:7:8:9]'],
  ['seven groups', 'ada@[IPv6:1:2:3:4:5:6:7]'],
  ['two gaps', 'ada@[IPv6:1::2::3]'],
  ['a group too large', 'ada@[IPv6:12345::1]'],
  ['a zone', 'ada@[IPv6:fe80::1%eth0]'],
  ['a tag that nobody registered', 'ada@[tag:anything]'],
  ['a name in brackets', 'ada@[normal.test]'],
  ['space in brackets', 'ada@[ 192.0.2.1 ]'],
  ['something after the literal', 'ada@[192.0.2.1].test'],
];

describe('parseAddress', () => {
  it.each(VALID)('takes %s', (_about, text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  it.each(INVALID)('refuses %s', (_about, text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it.each(['docomo.ne.jp', 'ezweb.ne.jp', 'mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'])(
    'takes the dots that %s allows, and no others',
    (domain) => {
      for (const local of ['ada..quist', 'ada.', 'ada...quist..', '.ada', '..ada'])
        expect(parseAddress(`${local}@${domain}`)).toMatchObject({ local, domain, probeable: true });
      for (const local of ['..', '.', 'ada quist.']) expect(parseAddress(`${local}@${domain}`)).toBeUndefined();
      expect(parseAddress(`ada..quist@other.${domain}`)).toBeUndefined();
    },
  );

  it('never throws, lets through nothing that would break out of an SMTP command, and says the same twice', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'ab.@"\\<>[] \r\n\0é。%-_\u0301\u200D'), maxLength: 40 });
    const parts = fc.tuple(nasty, fc.constantFrom('@normal.test', '@bücher.test', '@[192.0.2.1]', ''));
    const labels = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map(([local, domain]) => local + domain),
          labels.map((words) => `ada@${words.join('.')}.test`),
          fc.string({ unit: 'binary', maxLength: EMAIL_FIELD_MAX }),
        ),
        (text) => {
          const address = parseAddress(text);
          if (!address) return;
          const path = `${address.local}@${address.domain}`;
          expect(path).not.toMatch(/[\r\n\0]/);
          expect(Buffer.byteLength(path)).toBeLessThanOrEqual(254);
          expect(parseAddress(path)).toEqual(address);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('takes every dot-atom within the limits', () => {
    const atom = fc.string({ unit: fc.constantFrom(..."abcXYZ019!#$%&'*+/=?^_`{|}~-é字"), minLength: 1, maxLength: 5 });
    const host = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/).filter((text) => text.slice(2, 4) !== '--');
    fc.assert(
      fc.property(
        fc.array(atom, { minLength: 1, maxLength: 4 }),
        fc.array(host, { minLength: 1, maxLength: 4 }),
        (atoms, hosts) => {
          expect(parseAddress(`${atoms.join('.')}@${hosts.join('.')}.test`)).toBeDefined();
        },
      ),
    );
  });

  // A pattern that backtracks would exceed the time limit of a test by hours.
  it.each(['a', '.', '@', '"', '\\', 'a.', '"a', 'é', '字.', '[', ':', '-', 'xn--', '\u0301'])(
    'gets to the end of a thousand and of ten thousand times %j',
    (piece) => {
      for (const long of [piece.repeat(10_000), piece.repeat(10_000).slice(0, 900)]) {
        for (const text of [long, `${long}@normal.test`, `ada@${long}`, `"${long}"@normal.test`, `ada@${long}\n`]) {
          expect(parseAddress(text)).toBeUndefined();
        }
      }
    },
  );
});
