import type { CallContext, VerifyEmailResult } from '@modernleads/contracts';
import { type Address, parseAddress } from '../address/address';
import { attributesOf } from '../address/address-attributes';
import { isDisposable } from '../address/address-lists';
import { didYouMean } from '../address/did-you-mean';
import { NO_ATTRIBUTES, toResult } from './verdict';

/** Longest that DNS and mail hosts may take together, in milliseconds; the answer is promised within 25 s. */
const WORK_MS = 24_000;
/** Milliseconds for the answer's way back to the caller. */
const RETURN_MS = 250;

/** When a call must have its answer, as Unix time in milliseconds. */
export function answerDeadline({ deadline }: CallContext): number {
  return Math.min(deadline - RETURN_MS, Date.now() + WORK_MS);
}

/** The verdict on an address that needs no network (syntax, disposable, not probeable), or the parsed address. */
export function precheckAddress(email: string): VerifyEmailResult | Address {
  const address = parseAddress(email);
  if (!address) return toResult(email, { reason: 'invalid_syntax' }, { ...NO_ATTRIBUTES, didYouMean: didYouMean(email) });
  const reason = isDisposable(address.domain) ? 'disposable_domain' : address.probeable ? undefined : 'not_probeable';
  return reason ? toResult(email, { reason }, attributesOf(address, reason)) : address;
}

export function isVerdict(found: VerifyEmailResult | Address): found is VerifyEmailResult {
  return 'status' in found;
}
