import { hash } from 'node:crypto';
import { countryCodeOf, platformIssue, readWebsite } from '@modernleads/cells';
import {
  type ErrorDetail,
  type FitJob,
  type FitResult,
  invalidInput,
  type QualifyBody,
  qualifyRoute,
  scoreFit,
  SITE_FACTS_SECONDS,
} from '@modernleads/contracts';
import { hostOf, siteOf } from '@modernleads/naming';
import { prices } from './prices';
import type { Sale } from './sale';

/** A question with the hash of the buyer context in force when it was asked; absent: there is none, or the built-in one of a test key. */
export interface PinnedQuestion extends QualifyBody {
  context_hash?: string;
}

export const qualifySale: Sale<PinnedQuestion, FitJob, FitResult> = {
  endpoint: qualifyRoute,
  rpc: scoreFit,
  read: readBody,
  job: ({ ref: _ref, max_credits: _most, ...question }) => question,
  highestPrice: () => prices.qualify,
  price: () => prices.qualify,
  entitlement: (question) => `qualify:${questionKey(question)}`,
  freshForSeconds: () => SITE_FACTS_SECONDS,
  retryAfterSeconds: () => undefined,
  echo: () => ({}),
  cachedField: 'cached',
};

function readBody(body: PinnedQuestion): PinnedQuestion {
  const { domain, issue } = readDomain(body.domain);
  const country = body.country === undefined ? undefined : countryCodeOf(body.country);
  const wrong: ErrorDetail[] = [
    ...(domain === undefined ? [{ field: 'domain', issue }] : []),
    ...(body.first_name && !body.last_name ? [{ field: 'last_name', issue: 'is required with first_name' }] : []),
    ...(body.last_name && !body.first_name ? [{ field: 'first_name', issue: 'is required with last_name' }] : []),
    ...(country === null ? [{ field: 'country', issue: 'is not a country; send an ISO 3166-1 code, such as DE' }] : []),
  ];
  if (wrong.length || domain === undefined) throw invalidInput(wrong);
  return { ...body, domain, ...(country && { country }) };
}

/** The host of a company in whatever a cell holds: a domain, a URL, an e-mail address. */
export function readDomain(text: string): { readonly domain?: string; readonly issue: string } {
  const site = readWebsite(text).domain ?? text;
  const found = siteOf(site);
  if (found.kind === 'platform') return { issue: `${platformIssue(found.host)}; send the company's own domain` };
  const host = found.kind === 'company' ? hostOf(site)?.replace(/^www\./, '') : undefined;
  return { ...(host && { domain: host }), issue: 'is not a domain, such as acme.com' };
}

/** Equal for questions that say the same under the same context. Names no person: it is a digest. */
function questionKey({ ref: _ref, max_credits: _most, fetch = true, ...question }: PinnedQuestion): string {
  const said = Object.entries({ ...question, fetch }).filter(([, value]) => value !== undefined);
  const parts = said.map(([name, value]) => [name, plain(value)] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => plain(one)))].sort();
  return typeof value === 'string' ? value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : value;
}
