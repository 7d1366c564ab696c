import * as fc from 'fast-check';
import { canonicalJson, fingerprint } from './canonical-json';

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, order: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member, order)] as const);
  const start = entries.length && order % entries.length;
  return Object.fromEntries([...entries.slice(start), ...entries.slice(0, start)].reverse());
}

describe('canonical JSON', () => {
  it('writes literals, numbers and strings as in RFC 8785 §3.2.2', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0, 1.0],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    const canonical = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    expect(canonicalJson(JSON.parse(text))).toBe(canonical);
  });

  it('sorts keys by UTF-16 code units, as in RFC 8785 §3.2.3', () => {
    const text = String.raw`{"\u20ac":"Euro","\r":"Return","\ufb33":"Dalet","1":"One","\ud83d\ude00":"Face","\u0080":"Control","\u00f6":"O"}`;
    const members = JSON.parse(canonicalJson(JSON.parse(text))) as object;
    const sorted = ['Return', 'One', 'Control', 'O', 'Euro', 'Face', 'Dalet'];
    expect([...canonicalJson(JSON.parse(text)).matchAll(/:"(\w+)"/g)].map(([, name]) => name)).toEqual(sorted);
    expect(members).toEqual(JSON.parse(text));
  });

  it('does not depend on the order of keys, and says the whole value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, order) => {
        expect(canonicalJson(shuffled(value, order))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the fingerprint of a request', () => {
  const path = '/v1/verify/email';
  const original = fingerprint('POST', path, { a: '1', b: '2' }, { email: 'ann@example.test', ref: 'x' });

  it('is a SHA-256 that is the same tomorrow', () => {
    expect(fingerprint('POST', path, {}, { email: 'ann@example.test' })).toBe(
      'f093928a13a858c2e33866496c472562f1e07c4c82130394174206afa6848af2',
    );
  });

  it('is the same for another order of keys and parameters', () => {
    expect(fingerprint('POST', path, { b: '2', a: '1' }, { ref: 'x', email: 'ann@example.test' })).toBe(original);
  });

  it.each([
    ['method', fingerprint('PUT', path, { a: '1', b: '2' }, { email: 'ann@example.test', ref: 'x' })],
    ['path', fingerprint('POST', '/v1/lookup', { a: '1', b: '2' }, { email: 'ann@example.test', ref: 'x' })],
    ['query', fingerprint('POST', path, { a: '1', b: '3' }, { email: 'ann@example.test', ref: 'x' })],
    ['body', fingerprint('POST', path, { a: '1', b: '2' }, { email: 'ann@example.test', ref: 'y' })],
    ['type of a value', fingerprint('POST', path, { a: '1', b: '2' }, { email: 'ann@example.test', ref: 1 })],
    ['presence of a body', fingerprint('POST', path, { a: '1', b: '2' }, undefined)],
  ])('differs by %s', (_what, other) => {
    expect(other).not.toBe(original);
  });

  it('tells no body from null', () => {
    expect(fingerprint('POST', path, {}, undefined)).not.toBe(fingerprint('POST', path, {}, null));
  });
});
