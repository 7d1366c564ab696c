import { hash } from 'node:crypto';
import { networkOf } from '@modernleads/accounts';
import { ApiError } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { FailureCounts } from '../auth/failure-counts';

/** Wrong attempts from one network, and for one user, in a window that begins with the first of them. */
export const MOST_WRONG_SIGN_INS = 20;
const WINDOW_MS = 15 * 60_000;

/** Brakes who tries passwords: by the address and by the user, whether there is such a user or not. */
@Injectable()
export class SignInBrake {
  constructor(private readonly failures: FailureCounts) {}

  /**
   * Counts an attempt before it is made, so that many at once are no way around the limit; `succeeded` takes it back.
   * @param email in canonical form; undefined: the attempt names no user.
   * @throws ApiError `rate_limited`.
   */
  async enter(address: string, email?: string): Promise<{ succeeded(): Promise<void> }> {
    // The store of the counters holds no e-mail.
    const user = email === undefined ? [] : [`sign-in:user:${hash('sha256', email, 'base64url')}`];
    const counters = [`sign-in:network:${networkOf(address)}`, ...user];
    const counts = await Promise.all(counters.map((name) => this.failures.count(name, 1, WINDOW_MS)));
    const over = counts.filter(({ count }) => count > MOST_WRONG_SIGN_INS);
    if (over.length) {
      throw new ApiError('rate_limited', `More than ${MOST_WRONG_SIGN_INS} attempts to sign in have failed in 15 minutes.`, {
        retryAfter: Math.max(...over.map(({ endsInMs }) => endsInMs)) / 1_000,
      });
    }
    return {
      succeeded: async () => void (await Promise.all(counters.map((name) => this.failures.count(name, -1, WINDOW_MS)))),
    };
  }
}
