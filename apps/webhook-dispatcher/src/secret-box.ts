import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';

/** A secret as it is stored. */
export interface SealedSecret {
  /** Of the key that it is encrypted under. */
  readonly keyId: string;
  readonly nonce: Buffer;
  /** With the tag (16 bytes) at its end. */
  readonly ciphertext: Buffer;
}

/** The row that a secret belongs to: in any other it cannot be opened. */
export interface SecretRow {
  readonly id: string;
  readonly accountId: string;
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SECRET_BYTES = 32;
const KEY = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/;

/** Keys by their ids, the current one first. */
export type SecretKeys = ReadonlyMap<string, Buffer>;

/** Reads `2026-11:base64,2026-05:base64`. The message repeats nothing of it. @throws Error with the rest of the sentence "WEBHOOK_SECRET_KEYS …". */
export function parseSecretKeys(text: string): SecretKeys {
  const keys = new Map<string, Buffer>();
  for (const element of text.split(',')) {
    const [, id, key = ''] = KEY.exec(element.trim()) ?? [];
    if (id === undefined || keys.has(id))
      throw new Error(`must be keys of ${KEY_BYTES} bytes in base64, each behind an id of its own`);
    keys.set(id, Buffer.from(key, 'base64'));
  }
  return keys;
}

/** `whsec_` and 32 random bytes in base64. */
export function mintSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** Webhook secrets at rest: AES-256-GCM (NIST SP 800-38D) under a key that lives outside of the database and can be changed. */
export class SecretBox {
  /** Of the key that seals. */
  readonly currentKeyId: string;

  /** @param keys at least one. */
  constructor(private readonly keys: SecretKeys) {
    this.currentKeyId = [...keys.keys()][0] ?? '';
  }

  seal(secret: string, row: SecretRow): SealedSecret {
    const keyId = this.currentKeyId;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key(keyId), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(row, keyId));
    return { keyId, nonce, ciphertext: Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]) };
  }

  /** @throws Error when the key is not among ours, or the ciphertext is not what was sealed for this row. */
  open({ keyId, nonce, ciphertext }: SealedSecret, row: SecretRow): string {
    const decipher = createDecipheriv(ALGORITHM, this.key(keyId), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(row, keyId));
    decipher.setAuthTag(ciphertext.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** A name for a listener; its secret is under the current key. */
  nameListener(): string {
    return `${this.currentKeyId}.${randomUUID()}`;
  }

  /**
   * The secret of a listener of an account, which is stored nowhere: it is derived from the key that the name tells (HKDF, RFC 5869).
   * @returns undefined when the key is not among ours.
   */
  listenerSecret(name: string, accountId: string): string | undefined {
    const key = this.keys.get(name.slice(0, name.lastIndexOf('.')));
    if (!key) return undefined;
    const secret = hkdfSync('sha256', key, '', `webhook_listener|${name}|${accountId}`, SECRET_BYTES);
    return `whsec_${Buffer.from(secret).toString('base64')}`;
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error(`WEBHOOK_SECRET_KEYS has no key ${id}, but secrets are encrypted under it`);
    return key;
  }
}

function boundTo({ id, accountId }: SecretRow, keyId: string): Buffer {
  return Buffer.from(`webhook_secret|${id}|${accountId}|${keyId}`);
}

/** The secrets of rows of one account. @throws as {@link SecretBox.open} does. */
export function openSecrets(
  box: SecretBox,
  accountId: string,
  rows: readonly (SealedSecret & { readonly id: string })[],
): string[] {
  return rows.map((sealed) => box.open(sealed, { id: sealed.id, accountId }));
}
