import { type Answer, AUTHORITATIVE_ANSWER, decode, type DecodedPacket, encode, type Packet } from 'dns-packet';
import fc from 'fast-check';
import {
  decodeResponse,
  encodeQuery,
  type Finding,
  isReferral,
  type Question,
  questionOf,
  rcodeOf,
  readFinding,
  reverseName,
} from './dns-message';
import type { OutboundError } from './errors';

const NXDOMAIN = 3;
const asked: Question = { name: 'a.test', type: 'MX' };
const mx = (name: string, exchange: string, { ttl = 300, preference = 10 } = {}): Answer => ({
  type: 'MX',
  name,
  ttl,
  data: { preference, exchange },
});
const alias = (name: string, data: string, ttl = 300): Answer => ({ type: 'CNAME', name, ttl, data });
const soa = (ttl: number, minimum: number): Answer => ({
  type: 'SOA',
  name: 'test',
  ttl,
  data: { mname: 'ns.test', rname: 'root.test', serial: 1, refresh: 1, retry: 1, expire: 1, minimum },
});
const response = (changes: Packet = {}) =>
  encode({ type: 'response', id: 7, questions: [{ ...asked, class: 'IN' }], ...changes });
const finding = (changes: Packet, question = asked) => readFinding(question, decode(response(changes)));
const found = (ttl: number, ...exchanges: string[]): Finding => ({
  kind: 'records',
  ttl,
  records: exchanges.map((exchange) => ({ priority: 10, exchange })),
});

const kindOf = (packet: DecodedPacket): string => {
  try {
    return readFinding(asked, packet).kind;
  } catch (error) {
    return (error as OutboundError).kind;
  }
};

describe('questionOf', () => {
  it.each([
    ['A.Test', 'a.test'],
    ['a.test.', 'a.test'],
    ['_dmarc.xn--bcher-kva.test', '_dmarc.xn--bcher-kva.test'],
    [`${'x'.repeat(63)}.test`, `${'x'.repeat(63)}.test`],
    [`${'x.'.repeat(126)}x.`, `${'x.'.repeat(126)}x`],
  ])('of %s', (name, absolute) => {
    expect(questionOf(name, 'A')).toEqual({ name: absolute, type: 'A' });
  });

  it.each([
    ['', 'nxdomain'],
    ['.', 'nxdomain'],
    ['a..test', 'nxdomain'],
    ['.a.test', 'nxdomain'],
    [`${'x'.repeat(64)}.test`, 'nxdomain'],
    [`${'x.'.repeat(127)}x`, 'nxdomain'],
    ['x'.repeat(1_000_000), 'nxdomain'],
    ['bücher.test', 'servfail'],
    ['a b.test', 'servfail'],
    ['a\0.test', 'servfail'],
  ])('refuses %.20j', (name, kind) => {
    expect(() => questionOf(name, 'A')).toThrow(expect.objectContaining({ kind }));
  });
});

describe('reverseName', () => {
  it.each([
    ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
    ['::ffff:192.0.2.1', '1.2.0.192.in-addr.arpa'],
    ['2001:db8::567:89ab', 'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
  ])('of %s', (address, name) => {
    expect(reverseName(address)).toBe(name);
  });

  it('refuses text that is not an address', () => {
    expect(() => reverseName('mail.test')).toThrow(expect.objectContaining({ kind: 'nxdomain' }));
  });
});

describe('encodeQuery', () => {
  it('asks for recursion, and gives the maximum length of an answer', () => {
    const query = decode(encodeQuery(7, { ...asked, spelling: asked.name }, true));
    expect(query).toMatchObject({
      id: 7,
      flag_rd: true,
      type: 'query',
      questions: [{ name: 'a.test', type: 'MX', class: 'IN' }],
    });
    expect(query.additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1_232, ednsVersion: 0 }]);
    expect(decode(encodeQuery(7, { ...asked, spelling: asked.name }, false)).additionals).toEqual([]);
  });
});

describe('decodeResponse', () => {
  it.each<[string, Packet]>([
    ['the same question', {}],
    ['the same name in other letters', { questions: [{ name: 'A.tEST', type: 'MX' }] }],
    ['no question, for it could not be read', { flags: 1, questions: [] }],
  ])('accepts a response to %s', (_name, changes) => {
    expect(decodeResponse(response(changes), 7, asked)).toMatchObject({ id: 7 });
  });

  it.each<[string, Packet]>([
    ['a query', { type: 'query' }],
    ['another id', { id: 8 }],
    ['another name', { questions: [{ name: 'b.test', type: 'MX' }] }],
    ['another type', { questions: [{ name: 'a.test', type: 'A' }] }],
    ['another class', { questions: [{ name: 'a.test', type: 'MX', class: 'CH' }] }],
    ['two questions', { questions: [asked, asked] }],
    ['no question', { questions: [] }],
    ['no question, but no such name', { flags: NXDOMAIN, questions: [] }],
  ])('rejects %s', (_name, changes) => {
    expect(decodeResponse(response(changes), 7, asked)).toBeUndefined();
  });

  it('never throws for any bytes, and an accepted response can be read or is a CNAME loop', () => {
    const whole = response({ answers: [alias('a.test', 'b.test'), mx('b.test', 'mx.test')], authorities: [soa(1, 1)] });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
    const damaged = fc.tuple(damage, fc.nat(whole.length)).map(([changes, length]) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      return bytes.subarray(0, length);
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 600 }).map(Buffer.from)), (bytes) => {
        const packet = decodeResponse(bytes, 7, asked);
        if (packet) expect(kindOf(packet)).toMatch(/^(records|alias|nxdomain|no_data|servfail)$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('rcodeOf', () => {
  it('adds the upper bits of the OPT record', () => {
    const opt = (decode(encodeQuery(7, { ...asked, spelling: asked.name }, true)).additionals ?? []).map((record) => ({
      ...record,
      extendedRcode: 1,
    }));
    expect(rcodeOf(decode(response({ additionals: opt as Answer[] })))).toBe(16);
    expect(rcodeOf(decode(response({ flags: 5 })))).toBe(5);
  });
});

describe('isReferral', () => {
  const ns: Answer = { type: 'NS', name: 'test', ttl: 1, data: 'ns.test' };

  it.each<[string, Packet, boolean]>([
    ['other servers only', { authorities: [ns] }, true],
    ['a SOA with them', { authorities: [ns, soa(1, 1)] }, false],
    ['an answer with them', { authorities: [ns], answers: [mx('a.test', 'mx.test')] }, false],
    ['authority', { authorities: [ns], flags: AUTHORITATIVE_ANSWER }, false],
    ['nothing', {}, false],
  ])('recognises %s', (_name, changes, referral) => {
    expect(isReferral(decode(response(changes)))).toBe(referral);
  });
});

describe('readFinding', () => {
  it.each<[string, Packet, Finding]>([
    [
      'records, by the least TTL',
      { answers: [mx('A.test', 'one.test'), mx('a.test', 'two.test', { ttl: 60 })] },
      found(60, 'one.test', 'two.test'),
    ],
    ['a null MX', { answers: [mx('a.test', '.')] }, found(300, '')],
    [
      'records behind aliases in any order, the TTLs of those included',
      { answers: [mx('c.test', 'mx.test'), alias('B.test', 'c.test', 20), alias('a.test', 'b.TEST', 40)] },
      found(20, 'mx.test'),
    ],
    ['no records of other names', { answers: [mx('b.test', 'evil.test')] }, { kind: 'no_data' }],
    ['no records of other types', { answers: [{ type: 'A', name: 'a.test', ttl: 1, data: '192.0.2.1' }] }, { kind: 'no_data' }],
    ['no records of other classes', { answers: [{ ...mx('a.test', 'mx.test'), class: 'CH' } as Answer] }, { kind: 'no_data' }],
    [
      'an alias of which nothing is said',
      { answers: [alias('a.test', 'b.test', 20)] },
      { kind: 'alias', ttl: 20, target: 'b.test' },
    ],
    ['no such name', { flags: NXDOMAIN, authorities: [soa(900, 60)] }, { kind: 'nxdomain', ttl: 60 }],
    ['no such name behind an alias', { flags: NXDOMAIN, answers: [alias('a.test', 'b.test')] }, { kind: 'nxdomain' }],
    ['no such record', { authorities: [soa(30, 60)] }, { kind: 'no_data', ttl: 30 }],
    ['nothing at all', {}, { kind: 'no_data' }],
  ])('reads %s', (_name, changes, expected) => {
    expect(finding(changes)).toEqual(expected);
  });

  it.each([
    ['itself', [alias('a.test', 'a.test')]],
    ['each other', [alias('a.test', 'b.test'), alias('b.test', 'a.test')]],
    ['a long chain', Array.from({ length: 9 }, (_, i) => alias(i ? `a${i}.test` : 'a.test', `a${i + 1}.test`))],
  ])('does not follow aliases for %s', (_name, answers) => {
    expect(() => finding({ answers })).toThrow(expect.objectContaining({ kind: 'servfail' }));
  });

  it('keeps the 100 most preferred records', () => {
    const answers = Array.from({ length: 150 }, (_, i) => mx('a.test', `mx${i}.test`, { preference: 150 - i }));
    const { records } = finding({ answers }) as Extract<Finding, { kind: 'records' }>;
    expect(records).toHaveLength(100);
    expect(records[0]).toEqual({ priority: 1, exchange: 'mx149.test' });
  });
});
