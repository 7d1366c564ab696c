import type { VerifyReason } from '@modernleads/contracts';
import type { AddressAttributes } from '../engine/verdict';
import { mailProviderOf } from '../mx/mail-provider';
import type { Address } from './address';
import { isDisposable, isFree, isRole } from './address-lists';
import { didYouMean } from './did-you-mean';

/** What an address tells by itself, and the host that answered for it. What exists needs no other spelling. */
export function attributesOf({ local, domain }: Address, reason: VerifyReason, mxHost: string | null = null): AddressAttributes {
  return {
    disposable: isDisposable(domain),
    role: isRole(local),
    free: isFree(domain),
    mailProvider: mxHost && mailProviderOf(mxHost).name,
    didYouMean: reason === 'accepted' ? null : didYouMean(`${local}@${domain}`),
  };
}
