import { hash } from 'node:crypto';
import { networkOf } from '@modernleads/accounts';
import { ApiError } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { FailureCounts } from '../auth/failure-counts';

/** Wrong attempts from one network, and for one user, in a window that begins with the first of them. */
export const MOST_WRONG_SIGN_INS = 20;
/** Mails that one network causes, and that one e-mail gets, in such a window. */
const MOST_MAILS = { byNetwork: 20, toEmail: 5 } as const;
/** Sign-ins at the OpenID provider that one network begins in such a window. */
const MOST_AT_PROVIDER = 200;
const WINDOW_MS = 15 * 60_000;

interface Counter {
  readonly name: string;
  readonly most: number;
}

/** Brakes who tries passwords or has mail sent: by the address and by the user, whether there is such a user or not. */
@Injectable()
export class SignInBrake {
  constructor(private readonly failures: FailureCounts) {}

  /**
   * Counts an attempt before it is made, so that many at once are no way around the limit; `succeeded` takes it back.
   * @param email in canonical form; undefined: the attempt names no user.
   * @throws ApiError `rate_limited`.
   */
  async enter(address: string, email?: string): Promise<{ succeeded(): Promise<void> }> {
    const names = [`sign-in:network:${networkOf(address)}`, ...(email === undefined ? [] : [`sign-in:user:${digestOf(email)}`])];
    const counters = names.map((name) => ({ name, most: MOST_WRONG_SIGN_INS }));
    await this.count(counters, `More than ${MOST_WRONG_SIGN_INS} attempts to sign in have failed in 15 minutes.`);
    return {
      succeeded: async () => void (await Promise.all(names.map((name) => this.failures.count(name, -1, WINDOW_MS)))),
    };
  }

  /** Counts a mail before it is sent. @param email in canonical form. @throws ApiError `rate_limited`. */
  async enterMail(address: string, email: string): Promise<void> {
    const counters = [
      { name: `mail:network:${networkOf(address)}`, most: MOST_MAILS.byNetwork },
      { name: `mail:user:${digestOf(email)}`, most: MOST_MAILS.toEmail },
    ];
    await this.count(counters, 'Too many mails were asked for in 15 minutes.');
  }

  /** Counts a sign-in at the OpenID provider before it begins: each is a row. @throws ApiError `rate_limited`. */
  async enterProvider(address: string): Promise<void> {
    const counters = [{ name: `oidc:network:${networkOf(address)}`, most: MOST_AT_PROVIDER }];
    await this.count(counters, 'Too many sign-ins at the OpenID provider were begun in 15 minutes.');
  }

  private async count(counters: readonly Counter[], refusal: string): Promise<void> {
    const counts = await Promise.all(counters.map(({ name }) => this.failures.count(name, 1, WINDOW_MS)));
    const over = counts.filter(({ count }, at) => count > (counters[at] as Counter).most);
    if (over.length)
      throw new ApiError('rate_limited', refusal, { retryAfter: Math.max(...over.map(({ endsInMs }) => endsInMs)) / 1_000 });
  }
}

/** The store of the counters holds no e-mail. */
const digestOf = (email: string): string => hash('sha256', email, 'base64url');
