import type { Address } from './address';
import { mailProviderOf } from './mail-provider';
import type { Traits } from './verdict';

/** What an address tells by itself, and the host that answered for it. */
export function traitsOf(_address: Address, mxHost: string | null): Traits {
  return {
    disposable: null,
    role: null,
    free: null,
    mailProvider: mxHost && mailProviderOf(mxHost).name,
    didYouMean: null,
  };
}
