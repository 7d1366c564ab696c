import type { VerifyReason } from '@modernleads/contracts';
import type { AddressAttributes } from '../engine/verdict';
import { mailProviderOf } from '../mx/mail-provider';
import type { Address } from './address';
import { isDisposable, isFree, isRole } from './address-lists';
import { didYouMean } from './did-you-mean';

/** Attributes of an address and of the host that answered for it. An accepted address gets no other spelling suggested. */
export function attributesOf({ local, domain }: Address, reason: VerifyReason, mxHost: string | null = null): AddressAttributes {
  return {
    disposable: isDisposable(domain),
    role: isRole(local),
    free: isFree(domain),
    mailProvider: mxHost && mailProviderOf(mxHost).name,
    didYouMean: reason === 'accepted' ? null : didYouMean(`${local}@${domain}`),
  };
}
