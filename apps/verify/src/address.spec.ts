import { EMAIL_FIELD_MAX } from '@modernleads/contracts';
import fc from 'fast-check';
import { parseAddress } from './address';

const label = 'a'.repeat(63);

describe('parseAddress', () => {
  it.each([
    ['ada.lovelace@normal.test', 'ada.lovelace', 'normal.test'],
    ['Ada@NORMAL.Test', 'Ada', 'normal.test'],
    ["!#$%&'*+/=?^_`{|}~-@normal.test", "!#$%&'*+/=?^_`{|}~-", 'normal.test'],
    ['"ada lovelace"@normal.test', '"ada lovelace"', 'normal.test'],
    ['"a@b\\"c"@normal.test', '"a@b\\"c"', 'normal.test'],
    ['ada@bücher.test', 'ada', 'xn--bcher-kva.test'],
    ['ada@BÜCHER。test', 'ada', 'xn--bcher-kva.test'],
    ['ada@xn--bcher-kva.test', 'ada', 'xn--bcher-kva.test'],
    ['ada@1and1.test', 'ada', '1and1.test'],
    [`${'a'.repeat(64)}@normal.test`, 'a'.repeat(64), 'normal.test'],
    [`ada@${label}.test`, 'ada', `${label}.test`],
  ])('takes %s', (text, local, domain) => {
    expect(parseAddress(text)).toEqual({ local, domain, probeable: true });
  });

  it.each(['josé@normal.test', '用户@normal.test', '"josé"@normal.test', 'ada@[192.0.2.1]', 'ada@[IPv6:2001:db8::1]'])(
    'takes %s, but nobody can be asked',
    (text) => {
      expect(parseAddress(text)).toMatchObject({ probeable: false });
    },
  );

  it.each([
    '',
    '@',
    'ada',
    'ada@',
    '@normal.test',
    'ada@normal',
    'ada@normal.test.',
    'ada@.normal.test',
    'ada@normal..test',
    'ada@-normal.test',
    'ada@normal-.test',
    'ada@nor_mal.test',
    'ada@nor%6dal.test',
    'ada@127.0.0.1',
    'ada@１２７.0.0.1',
    'ada@0x7f.1',
    'ada@[]',
    '.ada@normal.test',
    'ada.@normal.test',
    'ada..lovelace@normal.test',
    'ada lovelace@normal.test',
    ' ada@normal.test',
    'ada@normal.test ',
    'ada@normal.test\r\nRCPT TO:<eve@normal.test>',
    'ada\u0000@normal.test',
    'ada\u0085@normal.test',
    'ada\ud800@normal.test',
    'a@b@normal.test',
    '"ada@normal.test',
    '"a"b"@normal.test',
    '"ada\\"@normal.test',
    '""@normal.test',
    '<ada@normal.test>',
    'Ada <ada@normal.test>',
    `${'a'.repeat(65)}@normal.test`,
    `${'é'.repeat(33)}@normal.test`,
    `ada@${'a'.repeat(64)}.test`,
    `ada@${`${label}.`.repeat(4)}test`,
    `${'a'.repeat(64)}@${`${label}.`.repeat(3)}test`,
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('never throws, and never lets through what would break out of an SMTP command', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'ab.@"\\<>[] \r\n\0é。%-_'), maxLength: 40 });
    const parts = fc.tuple(nasty, fc.constantFrom('@normal.test', '@bücher.test', ''));
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map(([local, domain]) => local + domain),
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
      { numRuns: 2_000 },
    );
  });

  it('takes every dot-atom within the limits', () => {
    const atom = fc.string({ unit: fc.constantFrom(..."abcXYZ019!#$%&'*+/=?^_`{|}~-"), minLength: 1, maxLength: 12 });
    const host = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
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
});
