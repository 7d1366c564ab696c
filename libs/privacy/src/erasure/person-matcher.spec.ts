import { steepGrowth } from '@modernleads/testing';
import { PersonMatcher } from './person-matcher';

const ADA = { email: 'ada.lovelace@acme.test' };
const NAMED = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const PROFILE = { linkedin_url: 'https://www.linkedin.com/in/ada-lovelace/' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const percent = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');
const unicode = (text: string): string =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

describe('a person', () => {
  it.each([
    'ADA.Lovelace@ACME.test',
    'mailto:ada.lovelace@acme.test?subject=x',
    'email=ada.lovelace@acme.test&x=1',
    '"\\"ada.lovelace\\"@acme.test"',
    'for <ada.lovelace@acme.test>.',
    'ada.lovelace%40acme.test',
    'ada.lovelace\\u0040acme.test',
    'ada.lovelace&#64;acme.test',
    'ada.lovelace&commat;acme.test',
    'ada.lovelace=40acme.test',
    'ａｄａ.lovelace＠acme.test',
    'ada.love\u200blace@acme.test',
    percent('ada.lovelace@acme.test'),
    percent(percent('ada.lovelace@acme.test')),
    unicode('Ada.Lovelace@acme.test'),
    base64('ada.lovelace@acme.test'),
    base64('to: ADA.lovelace@acme.test, and others'),
    Buffer.from('{"email":"ada.lovelace@acme.test"}').toString('base64url'),
    `x ${encodeURIComponent(base64('>ada.lovelace@acme.test<'))} y`,
  ])('is found by the address in %j', (text) => {
    const matcher = new PersonMatcher([ADA]);
    expect(matcher.isIn(text)).toBe(true);
    expect(new RegExp(matcher.coarse, 'i').test(text)).toBe(true);
    expect(matcher.isIn(matcher.redact(text))).toBe(false);
  });

  it.each([
    'xada.lovelace@acme.test',
    'ada.lovelace@acme.test.example',
    'ada.lovelace+x@acme.test',
    'lovelace@acme.test',
    'ada',
    '',
  ])('is not found by the address in %j', (text) => {
    const matcher = new PersonMatcher([ADA]);
    expect(matcher.isInRecord(text)).toBe(false);
    expect(matcher.redact(text)).toBe(text);
  });

  it('is found by every spelling of a mailbox', () => {
    const matcher = new PersonMatcher([{ email: 'adalovelace@gmail.com' }, { email: 'ada@bücher.test' }]);
    for (const text of [
      'A.da.Lovelace+news@googlemail.com',
      '"ada.lovelace"@gmail.com',
      'ada@xn--bcher-kva.test',
      'Ada@BÜCHER.test',
    ])
      expect(matcher.isIn(`to ${text}`)).toBe(true);
  });

  it.each([
    'http://de.linkedin.com/in/Ada-Lovelace?trk=x',
    'LINKEDIN.com/in/ada%2Dlovelace',
    base64('linkedin.com/in/ada-lovelace'),
  ])('is found by the profile in %j', (text) => {
    const matcher = new PersonMatcher([PROFILE]);
    expect(matcher.isIn(text)).toBe(true);
    expect(new RegExp(matcher.coarse, 'i').test(text)).toBe(true);
    expect(matcher.isIn('linkedin.com/in/ada-lovelace-2')).toBe(false);
  });

  it('is found by a name with its domain in a record, and by the words of the name together in a label', () => {
    const matcher = new PersonMatcher([NAMED]);
    const record = '{"first_name":"ADA","last_name":"Lovelace","website":"https://www.acme.test"}';
    expect(matcher.isInRecord(record)).toBe(true);
    expect(matcher.isInRecord(record.replace('acme', 'normal'))).toBe(false);
    for (const label of ['Ada Lovelace, Q2', 'Lovelace, Ada', 'ada_lovelace', 'Call ada.lovelace!']) {
      expect(matcher.isInLabel(label)).toBe(true);
      expect(matcher.redact(label)).not.toMatch(/ada|lovelace/i);
    }
    expect(matcher.isInLabel('Nevada Lovelace')).toBe(false);
    expect(matcher.redact(record)).toBe('{"first_name":"[erased]","last_name":"[erased]","website":"https://www.acme.test"}');
    expect(matcher.isIn('a.lovelace@acme.test')).toBe(false);
    expect(matcher.isIn('a.lovelace@acme.test', { guesses: true })).toBe(true);
  });

  it('is found by a name with or without its marks', () => {
    const matcher = new PersonMatcher([{ first_name: 'Jörg', last_name: 'Müller', domain: 'acme.test' }]);
    for (const label of ['Jörg Müller', 'Joerg Mueller', 'JORG MULLER', 'Jo\u0308rg Mu\u0308ller']) {
      expect(matcher.isInLabel(label)).toBe(true);
      expect(new RegExp(matcher.coarse, 'i').test(label)).toBe(true);
    }
  });

  it('leaves the rest of a text and the shape of JSON as they are', () => {
    const matcher = new PersonMatcher([ADA, NAMED]);
    expect(matcher.redact('Q2: ada.lovelace@acme.test, grace@acme.test')).toBe('Q2: [erased], grace@acme.test');
    expect(matcher.redactJson({ 'ada.lovelace@acme.test': 1, list: ['Ada Lovelace', 7, null] })).toEqual({
      '[erased]': 1,
      list: ['[erased]', 7, null],
    });
  });

  it.each(['@', 'a@', '%25', '"\\', 'linkedin.com/in/', 'ada ', '=40', 'QUJD', '&#6'])(
    'takes a time that grows with a text of %j, not with its square',
    (part) => {
      const matcher = new PersonMatcher([ADA, NAMED, PROFILE]);
      const sizes = [50_000, 100_000, 200_000, 400_000];
      const textOf = (size: number): string => part.repeat(size / part.length);
      expect(steepGrowth(textOf, (text) => matcher.isInRecord(text), sizes)).toEqual([]);
    },
  );
});
