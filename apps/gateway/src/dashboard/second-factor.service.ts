import {
  ApiError,
  invalidInput,
  type RecoveryCodes,
  type RecoveryCodesBody,
  type SecondFactor,
  type SecondFactorCodeBody,
  type SecondFactorSecret,
} from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { base32, Passwords, SecondFactors, totpUri, type User, Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { CallOfDashboard, SignedIn } from './dashboard-call';
import { recordOfUser } from './record-of-user';
import { SignInBrake } from './sign-in-brake';

const WRONG = 'is not right, or was used before; wait for the next code of the app';

/** The second factor of a user, and what signing in asks of it. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
  ) {}

  async getSecondFactor(userId: string): Promise<SecondFactor> {
    const factor = await this.factors.find(userId);
    return { enabled: factor !== undefined, recovery_codes_left: factor?.recoveryCodes ?? 0 };
  }

  /** @throws ApiError `invalid_input` when the user has a second factor. */
  async enrolSecondFactor({ userId, email }: SignedIn): Promise<SecondFactorSecret> {
    const secret = await this.factors.enrol(userId);
    if (!secret) throw new ApiError('invalid_input', 'There is a second factor already. Take it away first.');
    return { secret: base32(secret), uri: totpUri(secret, email) };
  }

  /** @throws ApiError `invalid_input`, and `rate_limited` after too many wrong codes. */
  async confirmSecondFactor(call: CallOfDashboard<SecondFactorCodeBody>): Promise<RecoveryCodes> {
    const { userId, email } = call.session;
    const attempt = await this.brake.enter(call.address, email);
    const recovery_codes = await this.database.transaction(async (client) => {
      const codes = await this.factors.confirm(userId, call.input.code, client);
      if (codes) await recordOfUser(client, call, 'user.enable_totp');
      return codes;
    });
    if (!recovery_codes) throw invalidInput([{ field: 'code', issue: WRONG }]);
    await attempt.succeeded();
    return { recovery_codes };
  }

  /** @throws ApiError `invalid_input`, and `rate_limited` after too many wrong codes. */
  async disableSecondFactor(call: CallOfDashboard<SecondFactorCodeBody>): Promise<void> {
    const { userId, email } = call.session;
    const attempt = await this.brake.enter(call.address, email);
    const isRight = await this.database.transaction(async (client) => {
      if (!(await this.factors.use(userId, call.input.code, client))) return false;
      await SecondFactors.remove(userId, client);
      await recordOfUser(client, call, 'user.disable_totp');
      return true;
    });
    if (!isRight) throw invalidInput([{ field: 'code', issue: WRONG }]);
    await attempt.succeeded();
  }

  /**
   * Puts new recovery codes in the place of those that there are. Needs the password, where the user has one, and a code of the app.
   * @throws ApiError `invalid_input`, and `rate_limited` after too many wrong ones.
   */
  async renewRecoveryCodes(call: CallOfDashboard<RecoveryCodesBody>): Promise<RecoveryCodes> {
    const { userId, email } = call.session;
    const { password = '', code } = call.input;
    const attempt = await this.brake.enter(call.address, email);
    const user = await new Users(this.database.pool).findById(userId);
    if (user?.passwordHash && !(await this.passwords.verify(user.passwordHash, password)))
      throw invalidInput([{ field: 'password', issue: 'is not the password of this user' }]);
    const recovery_codes = await this.database.transaction(async (client) => {
      const codes = await this.factors.renewRecoveryCodes(userId, code, client);
      if (codes) await recordOfUser(client, call, 'user.renew_recovery_codes');
      return codes;
    });
    if (!recovery_codes) throw invalidInput([{ field: 'code', issue: WRONG }]);
    await attempt.succeeded();
    return { recovery_codes };
  }

  /**
   * Uses up the code with which a user signs in, where one is needed.
   * @returns false: it is wrong.
   * @throws ApiError `second_factor_required` without a code, `rate_limited` after too many wrong ones.
   */
  async admit({ id, email }: User, code: string | undefined, address: string): Promise<boolean> {
    if (!(await this.factors.find(id))) return true;
    if (code === undefined) throw secondFactorRequired('is needed: of the app, or a recovery code');
    const attempt = await this.brake.enter(address, email);
    if (!(await this.factors.use(id, code, this.database.pool))) return false;
    await attempt.succeeded();
    return true;
  }
}

export function wrongCode(): ApiError {
  return secondFactorRequired(WRONG);
}

function secondFactorRequired(issue: string): ApiError {
  return new ApiError('second_factor_required', 'Send the code of your second factor.', { details: [{ field: 'code', issue }] });
}
