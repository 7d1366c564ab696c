import { countryCodeOf } from '@modernleads/cells';
import { countryOfDomain } from '@modernleads/naming';
import type { Question } from './question';

/** What is known of a person's country besides the question. */
interface Known {
  /** Of the firm. */
  readonly domain?: string | null;
  /** Of the contact, as its owner wrote it: a code or a name. */
  readonly country?: string;
}

/** How to read a number without `+`: by the country of the contact, else the one that was asked for, else that of the firm's domain. */
export function phoneCountry(
  { country, domains }: Pick<Question, 'country' | 'domains'>,
  { domain, country: own }: Known = {},
): string | null {
  return (own ? countryCodeOf(own) : null) ?? country ?? countryOfDomain(domains[0] ?? domain ?? '');
}
