import { text, type Variable } from '@modernleads/platform';

const LOCAL_PEPPER = 'not-a-secret-local-development-privacy-pepper';

/** For the `env.ts` of a program that tells of people. People on the suppression list are known by an HMAC under this pepper. */
export const privacyVariables = {
  PRIVACY_PEPPER: {
    ...text('another-random-text-of-at-least-32-characters', LOCAL_PEPPER),
    unsafeInProduction: (value: string) => value === LOCAL_PEPPER || value.length < 32,
  } satisfies Variable<string>,
};
