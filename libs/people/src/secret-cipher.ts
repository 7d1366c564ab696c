import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Sealed {
  readonly nonce: Buffer;
  /** With the tag (16 bytes) at its end. */
  readonly ciphertext: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Secrets of users at rest: AES-256-GCM (NIST SP 800-38D) under a key derived of KEY_PEPPER (HKDF, RFC 5869), which the database does not hold. */
export class SecretCipher {
  private readonly key: Buffer;

  constructor(pepper: string) {
    this.key = Buffer.from(hkdfSync('sha256', pepper, '', 'user_totp', KEY_BYTES));
  }

  /** @param userId whose it is: as that of another user it cannot be opened. */
  seal(secret: Buffer, userId: string): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(userId));
    return { nonce, ciphertext: Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]) };
  }

  /** @throws Error when it was not sealed for this user, or under another pepper. */
  open({ nonce, ciphertext }: Sealed, userId: string): Buffer {
    const decipher = createDecipheriv(ALGORITHM, this.key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(userId));
    decipher.setAuthTag(ciphertext.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG_BYTES)), decipher.final()]);
  }
}
