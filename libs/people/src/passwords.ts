import { ApiError } from '@modernleads/contracts';
import { hash, type Options, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** Of argon2id, by the OWASP Password Storage Cheat Sheet: 19 MiB, two passes. About 50 ms. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Of a password that nobody has: verifying against it takes as long as against that of a user. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$77/CfF+IFlXdxhv08cOW9Q$2AFu9qWVFRZ5BiVPck40HOioHHhjOOapMQJ4cpOehCg';
/** Each takes a thread of Node's pool, which reads files and names too. */
const AT_ONCE = 2;
const MOST_WAITING = 40;
const RETRY_SECONDS = 2;

/** Passwords are compared trimmed and in Unicode NFC, as every text that is sent is read. */
const plain = (password: string): string => password.trim().normalize('NFC');

/** Hashes and verifies passwords, a few at a time. */
export class Passwords {
  private readonly limit = pLimit(AT_ONCE);

  /** @returns a PHC string. @throws ApiError `unavailable`. */
  hash(password: string): Promise<string> {
    return this.run(() => hash(plain(password), COST));
  }

  /** @param stored null: there is no such user, or no password; it takes the same time. @throws ApiError `unavailable`. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await this.run(() => verify(stored ?? NOBODYS, plain(password)));
    return matches && stored !== null;
  }

  private run<T>(work: () => Promise<T>): Promise<T> {
    if (this.limit.pendingCount >= MOST_WAITING)
      throw new ApiError('unavailable', 'Too many people sign in at this moment.', { retryAfter: RETRY_SECONDS });
    return this.limit(work);
  }
}
