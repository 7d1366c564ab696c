import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { mintSecret, parseSecretKeys, SecretBox } from './secret-box';

const key = () => randomBytes(32);
const row = () => ({ id: randomUUID(), accountId: randomUUID() });
const old = key();
const box = new SecretBox(
  new Map([
    ['new', key()],
    ['old', old],
  ]),
);

describe('SecretBox', () => {
  it('opens what it sealed, and seals the same secret differently every time', () => {
    const mine = row();
    const secret = mintSecret();
    const [one, other] = [box.seal(secret, mine), box.seal(secret, mine)];
    expect([box.open(one, mine), box.open(other, mine), one.keyId]).toEqual([secret, secret, 'new']);
    expect(one.nonce).not.toEqual(other.nonce);
    expect(one.ciphertext.subarray(0, 8)).not.toEqual(other.ciphertext.subarray(0, 8));
  });

  it('does not open it in another row, of another account, or under another key id', () => {
    const mine = row();
    const sealed = box.seal(mintSecret(), mine);
    expect(() => box.open(sealed, { ...mine, id: randomUUID() })).toThrow();
    expect(() => box.open(sealed, { ...mine, accountId: randomUUID() })).toThrow();
    const twins = new SecretBox(
      new Map([
        ['a', old],
        ['b', old],
      ]),
    );
    expect(() => twins.open({ ...twins.seal('x', mine), keyId: 'b' }, mine)).toThrow();
  });

  it('notices every changed byte', () => {
    const mine = row();
    const sealed = box.seal(mintSecret(), mine);
    fc.assert(
      fc.property(fc.nat(sealed.ciphertext.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const ciphertext = Buffer.from(sealed.ciphertext);
        ciphertext[at] = (ciphertext[at] as number) ^ change;
        expect(() => box.open({ ...sealed, ciphertext }, mine)).toThrow();
      }),
    );
  });

  it('opens what an earlier key sealed, and names one that is missing', () => {
    const mine = row();
    const sealed = new SecretBox(new Map([['old', old]])).seal('whsec_x', mine);
    expect(box.open(sealed, mine)).toBe('whsec_x');
    expect(() => new SecretBox(new Map([['new', key()]])).open(sealed, mine)).toThrow('WEBHOOK_SECRET_KEYS has no key old');
  });
});

describe('mintSecret', () => {
  it('is whsec_ and 32 bytes, never the same', () => {
    expect(mintSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(mintSecret()).not.toBe(mintSecret());
  });
});

describe('parseSecretKeys', () => {
  const text = key().toString('base64');

  it('reads keys, the current one first', () => {
    expect([...parseSecretKeys(`2026-11:${text}, old_1:${text}`).keys()]).toEqual(['2026-11', 'old_1']);
  });

  it.each(['', text, `:${text}`, 'a:c2hvcnQ=', `a:${text},a:${text}`, `a:${text},`, `a b:${text}`])(
    'refuses %j without repeating it',
    (bad) => {
      expect(() => parseSecretKeys(bad)).toThrow(/^must be keys of 32 bytes in base64, each behind an id of its own$/);
    },
  );
});

describe('the secret of a listener', () => {
  it('follows from its name, its account and the key that the name tells, also when that is no longer the current one', () => {
    const name = box.nameListener();
    const secret = box.listenerSecret(name, 'a');
    expect([name, secret]).toEqual([expect.stringMatching(/^new\./), expect.stringMatching(/^whsec_[\w+/]{43}=$/)]);
    expect(box.listenerSecret(name, 'a')).toBe(secret);
    expect(new Set([secret, box.listenerSecret(name, 'b'), box.listenerSecret(box.nameListener(), 'a')]).size).toBe(3);
    const before = new SecretBox(new Map([['old', old]]));
    const olderName = before.nameListener();
    expect(box.listenerSecret(olderName, 'a')).toBe(before.listenerSecret(olderName, 'a'));
  });

  it('is none without that key', () => {
    expect(box.listenerSecret(`gone.${randomUUID()}`, 'a')).toBeUndefined();
  });
});
