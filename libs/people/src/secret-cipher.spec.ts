import { randomBytes, randomUUID } from 'node:crypto';
import { SecretCipher } from './secret-cipher';

const userId = randomUUID();
const secret = randomBytes(20);

it('opens what it has sealed for a user, for no other user, and under no other pepper', () => {
  const cipher = new SecretCipher('a pepper');
  const sealed = cipher.seal(secret, userId);
  expect(new SecretCipher('a pepper').open(sealed, userId)).toEqual(secret);
  expect(() => cipher.open(sealed, randomUUID())).toThrow('authenticate');
  expect(() => new SecretCipher('another').open(sealed, userId)).toThrow('authenticate');
  const changed = Buffer.from(sealed.ciphertext);
  changed[0] = (changed[0] as number) ^ 1;
  expect(() => cipher.open({ ...sealed, ciphertext: changed }, userId)).toThrow('authenticate');
  expect(cipher.seal(secret, userId).ciphertext).not.toEqual(sealed.ciphertext);
});
