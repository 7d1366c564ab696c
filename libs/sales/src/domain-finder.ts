import {
  type DomainFinderBody,
  findDomainRoute,
  findDomain,
  type FindDomainJob,
  type FindDomainResult,
} from '@modernleads/contracts';
import { prices } from './prices';
import type { Sale } from './sale';

const FRESH_SECONDS = 30 * 86_400;

export const findDomainSale: Sale<DomainFinderBody, FindDomainJob, FindDomainResult> = {
  endpoint: findDomainRoute,
  rpc: findDomain,
  job: ({ company_name, country }) => ({ company_name, country }),
  highestPrice: () => prices.findDomain,
  price: ({ domain }) => (domain ? prices.findDomain : 0),
  entitlement: ({ company_name, country = '' }) => `domain:${country}:${companyKey(company_name)}`,
  freshForSeconds: ({ domain }) => (domain ? FRESH_SECONDS : 0),
  retryAfterSeconds: () => undefined,
  echo: ({ company_name }) => ({ company_name }),
  cachedField: 'cached',
};

/** Equal for spellings of one company name: letter case, width and spaces do not matter. */
export function companyKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 450);
}
