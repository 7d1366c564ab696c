import { ApiError } from '@modernleads/contracts';

const READY_MADE = { message: 'This is a ready-made key of the sandbox, which is always refused so.' };

/** Keys that every installation has, refused at every endpoint, to try a client against. They are no secret and belong to nobody. */
export const sandboxKeys: Readonly<Record<string, () => ApiError>> = {
  ml_test_RevokedKey00000000000000000000004B2CTB: () => new ApiError('revoked_key', 'The API key was revoked.', READY_MADE),
  ml_test_ExpiredKey000000000000000000000049PwA0: () => new ApiError('expired_key', 'The API key has expired.', READY_MADE),
  ml_test_IpDeniedKey0000000000000000000001n2O5C: () =>
    new ApiError('ip_denied', 'The key may not be used from this address.', READY_MADE),
  ml_test_ScopeDeniedKey0000000000000000003oEVT6: () =>
    new ApiError('scope_denied', 'The key lacks the scope of this endpoint.', READY_MADE),
};

/** @throws ApiError when the secret is one of {@link sandboxKeys}. */
export function refuseSandboxKey(secret: string): void {
  if (Object.hasOwn(sandboxKeys, secret)) throw (sandboxKeys[secret] as () => ApiError)();
}
