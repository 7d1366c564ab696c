import type { VerifyReason } from '@modernleads/contracts';
import type { Address } from './address';
import { isDisposable, isFree, isRole } from './address-lists';
import { didYouMean } from './did-you-mean';
import { mailProviderOf } from '../mx/mail-provider';
import type { Traits } from '../engine/verdict';

/** What an address tells by itself, and the host that answered for it. What exists needs no other spelling. */
export function traitsOf({ local, domain }: Address, reason: VerifyReason, mxHost: string | null = null): Traits {
  return {
    disposable: isDisposable(domain),
    role: isRole(local),
    free: isFree(domain),
    mailProvider: mxHost && mailProviderOf(mxHost).name,
    didYouMean: reason === 'accepted' ? null : didYouMean(`${local}@${domain}`),
  };
}
