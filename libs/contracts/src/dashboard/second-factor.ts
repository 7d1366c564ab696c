import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { dashboardRoute } from './route';
import { PASSWORD_LENGTH } from './session';

/** The second factor of the user: codes of an app (TOTP, RFC 6238). */
export class SecondFactor {
  /** Signing in needs a code. */
  @IsBoolean()
  enabled!: boolean;

  /** Recovery codes that are not used yet. */
  @IsInt()
  @Min(0)
  recovery_codes_left!: number;
}

/** What an app needs to make codes. It counts when a code of it has been sent. */
export class SecondFactorSecret {
  /** In base32, for who cannot scan the QR code. */
  @IsString()
  secret!: string;

  /** What the QR code says: `otpauth://totp/…`. */
  @IsString()
  uri!: string;
}

/** A code of the app, or where there is a second factor already also a recovery code. */
export class SecondFactorCodeBody {
  @IsString()
  @MaxLength(40)
  code!: string;
}

export class RecoveryCodesBody {
  /** Needed where the user has one. */
  @IsOptional()
  @IsString()
  @MaxLength(PASSWORD_LENGTH.max)
  password?: string;

  /** A code of the app: a recovery code does not do. */
  @IsString()
  @MaxLength(40)
  code!: string;
}

/** Each lets the user in once without the app. They are shown this once. */
export class RecoveryCodes {
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  recovery_codes!: string[];
}

const path = '/dashboard/api/second-factor';

export const getSecondFactorRoute = dashboardRoute({
  id: 'getSecondFactor',
  method: 'GET',
  path,
  needs: 'session',
  response: SecondFactor,
});

export const enrolSecondFactorRoute = dashboardRoute({
  id: 'enrolSecondFactor',
  method: 'POST',
  path,
  needs: 'session',
  response: SecondFactorSecret,
});

export const confirmSecondFactorRoute = dashboardRoute({
  id: 'confirmSecondFactor',
  method: 'PUT',
  path,
  needs: 'session',
  body: SecondFactorCodeBody,
  response: RecoveryCodes,
});

export const disableSecondFactorRoute = dashboardRoute({
  id: 'disableSecondFactor',
  method: 'POST',
  path: '/dashboard/api/second-factor/disable',
  needs: 'session',
  body: SecondFactorCodeBody,
});

/** Puts new recovery codes in the place of all that there are. */
export const renewRecoveryCodesRoute = dashboardRoute({
  id: 'renewRecoveryCodes',
  method: 'POST',
  path: '/dashboard/api/second-factor/recovery-codes',
  needs: 'session',
  body: RecoveryCodesBody,
  response: RecoveryCodes,
});
