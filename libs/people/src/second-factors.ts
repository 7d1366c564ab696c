import { randomBytes } from 'node:crypto';
import type { Queryable } from '@modernleads/database';
import type { Sealed, SecretCipher } from './secret-cipher';
import { digestOf } from './token';
import { base32, matchingStep } from './totp';

/** As long as the digest that makes the codes (RFC 4226 §4). */
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** 80 bits, so that a plain digest of it tells nothing. */
const RECOVERY_BYTES = 10;

/** The second factor of users: codes of an app, each once, and ten recovery codes for who has lost it. */
export class SecondFactors {
  constructor(
    private readonly database: Queryable,
    private readonly cipher: SecretCipher,
  ) {}

  /** @returns undefined: signing in needs no code. */
  async find(userId: string): Promise<{ recoveryCodes: number } | undefined> {
    const text = `SELECT cardinality(recovery_codes) AS "recoveryCodes" FROM user_totp WHERE user_id = $1 AND confirmed_at IS NOT NULL`;
    return (await this.database.query<{ recoveryCodes: number }>(text, [userId])).rows[0];
  }

  /** Makes a secret, which counts when it is confirmed. @returns undefined: there is a confirmed one. */
  async enrol(userId: string): Promise<Buffer | undefined> {
    const secret = randomBytes(SECRET_BYTES);
    const { nonce, ciphertext } = this.cipher.seal(secret, userId);
    const text = `INSERT INTO user_totp (user_id, nonce, ciphertext) VALUES ($1, $2, $3)
      ON CONFLICT (user_id) DO UPDATE SET nonce = $2, ciphertext = $3 WHERE user_totp.confirmed_at IS NULL`;
    return (await this.database.query(text, [userId, nonce, ciphertext])).rowCount === 1 ? secret : undefined;
  }

  /** Makes the secret count. @returns the recovery codes, which are not stored; undefined: the code is wrong, or there is no secret to confirm. */
  async confirm(userId: string, code: string, client: Queryable): Promise<string[] | undefined> {
    const step = await this.stepOf(userId, code, 'confirmed_at IS NULL', client);
    if (step === undefined) return undefined;
    const { codes, digests } = newRecoveryCodes();
    const text = `UPDATE user_totp SET confirmed_at = now(), last_step = $2, recovery_codes = $3 WHERE user_id = $1 AND confirmed_at IS NULL`;
    return (await client.query(text, [userId, step, digests])).rowCount === 1 ? codes : undefined;
  }

  /**
   * Uses up a code of the app, and puts new recovery codes in the place of those that there are.
   * @returns the new ones, which are not stored; undefined: the code is wrong, or a recovery code.
   */
  async renewRecoveryCodes(userId: string, code: string, client: Queryable): Promise<string[] | undefined> {
    const step = await this.stepOf(userId, code, 'confirmed_at IS NOT NULL', client);
    if (step === undefined) return undefined;
    const { codes, digests } = newRecoveryCodes();
    const text = 'UPDATE user_totp SET last_step = $2, recovery_codes = $3 WHERE user_id = $1 AND last_step < $2';
    return (await client.query(text, [userId, step, digests])).rowCount === 1 ? codes : undefined;
  }

  /** Uses up a code of the app or a recovery code: of any number of attempts one succeeds. @returns whether it was right. */
  async use(userId: string, code: string, client: Queryable): Promise<boolean> {
    const step = await this.stepOf(userId, code, 'confirmed_at IS NOT NULL', client);
    const [text, value] =
      step === undefined
        ? [
            'UPDATE user_totp SET recovery_codes = array_remove(recovery_codes, $2) WHERE user_id = $1 AND $2 = ANY (recovery_codes)',
            digestOf(plain(code)),
          ]
        : ['UPDATE user_totp SET last_step = $2 WHERE user_id = $1 AND last_step < $2', step];
    return (await client.query(text, [userId, value])).rowCount === 1;
  }

  /** Takes the second factor of a user away. @returns false: there was none. */
  static async remove(userId: string, client: Queryable): Promise<boolean> {
    return (await client.query('DELETE FROM user_totp WHERE user_id = $1', [userId])).rowCount === 1;
  }

  private async stepOf(userId: string, code: string, state: string, client: Queryable): Promise<number | undefined> {
    const text = `SELECT nonce, ciphertext FROM user_totp WHERE user_id = $1 AND ${state}`;
    const [row] = (await client.query<Sealed>(text, [userId])).rows;
    return row && matchingStep(this.cipher.open(row, userId), plain(code), Date.now());
  }
}

function newRecoveryCodes(): { codes: string[]; digests: Buffer[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  return { codes, digests: codes.map((code) => digestOf(plain(code))) };
}

/** `abcd-efgh-ijkl-mnop`. */
function newRecoveryCode(): string {
  return (base32(randomBytes(RECOVERY_BYTES)).toLowerCase().match(/.{4}/g) ?? []).join('-');
}

/** Codes are compared without what people put between their groups. */
const plain = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase();
