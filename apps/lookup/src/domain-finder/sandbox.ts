import { ApiError, type FindDomainJob, type FindDomainResult } from '@modernleads/contracts';
import { asciiTokens } from '../search/ascii-tokens';
import { typedAddress } from './typed-address';

/** Equal questions get equal answers, to the last byte. */
const CHECKED_AT = '2026-01-01T00:00:00.000Z';

/**
 * What a test key is told: `Sandbox High`, `Sandbox Medium`, `Sandbox Low` and `Sandbox Nothing` stand for every outcome,
 * `Sandbox Unavailable` and `Sandbox Timeout` for the errors of the work. Any other name is found with high confidence.
 * @throws ApiError for the names of errors.
 */
export function sandboxDomain({ company_name }: FindDomainJob): FindDomainResult {
  const tokens = asciiTokens(company_name);
  const label = tokens.join('').slice(0, 50) || 'company';
  const asked = tokens[0] === 'sandbox' ? tokens[1] : 'high';
  if (asked === 'unavailable')
    throw new ApiError('unavailable', 'The lookup service is not available right now.', { retryAfter: 1 });
  if (asked === 'timeout') throw new ApiError('timeout', 'The work took longer than its deadline.');
  const typed = typedAddress(company_name);
  const domain = typed?.domain ?? `${label}.com`;
  const base = { company_name, checked_at: CHECKED_AT };
  if (typed && !typed.domain) return { ...base, domain: null, confidence: null, candidates: [], evidence: [] };
  if (asked === 'nothing') return { ...base, domain: null, confidence: null, candidates: [{ domain, score: 0.1 }], evidence: [] };
  const host = { type: 'host', domain, detail: 'the host follows from the name (full)' } as const;
  const site = { type: 'site', domain, detail: `json_ld_name: ${company_name}` } as const;
  if (asked === 'low') return { ...base, domain, confidence: 'low', candidates: [{ domain, score: 0.35 }], evidence: [host] };
  if (asked === 'medium')
    return { ...base, domain, confidence: 'medium', candidates: [{ domain, score: 0.65 }], evidence: [site] };
  return { ...base, domain, confidence: 'high', candidates: [{ domain, score: 0.85 }], evidence: [site, host] };
}
