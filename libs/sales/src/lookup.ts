import { hash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import {
  DEFAULT_MIN_CONFIDENCE,
  invalidInput,
  type LookupBody,
  lookupRoute,
  lookup,
  type LookupJob,
  type LookupResult,
  type LookupQuery,
  type LookupQuestion,
  type LookupStatus,
  type LookupStep,
  type LookupType,
  PHONE_CONFIDENCE,
  type Tenths,
} from '@modernleads/contracts';
import { isHarmless, leadsSomewhere, nowhere, readWhere } from './lookup-question';
import { prices } from './prices';
import type { Part, Sale } from './sale';

const DAY = 86_400;
const FRESHNESS_DAYS: Record<LookupStatus, number> = { found: 30, not_found: 1, risky: 0 };

/** The trace of an answer that was paid before. */
const OWNED: readonly LookupStep[] = [{ step: 'already_paid', outcome: 'answered', ms: 0 }];

export const lookupSale: Sale<LookupBody, LookupJob, LookupResult, LookupQuery> = {
  endpoint: lookupRoute,
  rpc: lookup,
  read: readBody,
  job: ({ ref: _ref, max_credits: _most, ...question }, { explain }) => ({ ...question, explain }),
  highestPrice: ({ lookup_type }) => highestLookupPrice(lookup_type),
  price: ({ email, verified, phone }) => (email && verified ? prices.findEmail : 0) + (phone ? prices.findPhone : 0),
  entitlement: (body) => `lookup:${body.lookup_type ?? 'email'}:${questionKey(body)}`,
  parts: partsOf,
  freshForSeconds: ({ status, retry_after }) => (retry_after === undefined ? FRESHNESS_DAYS[status] * DAY : 0),
  retryAfterSeconds: ({ retry_after }) => retry_after,
  echo: () => ({}),
  momentary: ({ explain }, result) => ({ trace: explain ? (result?.trace ?? [...OWNED]) : undefined }),
  cachedField: 'cached_hit',
};

function readBody({ domain, linkedin_url, company_name, ...body }: LookupBody): LookupBody {
  const { where, leftOut } = readWhere({ domain, linkedin_url, company_name });
  const wrong = leadsSomewhere(where) ? leftOut.filter((one) => !isHarmless(one)) : leftOut;
  if (wrong.length) throw invalidInput(nowhere(wrong));
  return { ...body, ...where };
}

/** E-mail and phone are each as if asked for alone, but for the sources, which are those of both. */
function partsOf(body: LookupBody): Part<LookupBody, LookupResult>[] {
  if (body.lookup_type !== 'both') return [];
  const noEmail = { email: null, alt_emails: [], email_status: null, pattern: null, confidence: PHONE_CONFIDENCE };
  return [
    {
      body: { ...body, lookup_type: 'email' },
      of: ({ retry_after: _, ...whole }) =>
        whole.email && whole.verified ? { ...whole, phone: null, alt_phones: [], phone_type: null } : undefined,
    },
    {
      body: { ...body, lookup_type: 'phone' },
      of: ({ retry_after: _, ...whole }) => (whole.phone ? { ...whole, ...noEmail, verified: true } : undefined),
    },
  ];
}

/** An e-mail, a phone, or both are looked for; default: an e-mail. */
export function highestLookupPrice(type: LookupType = 'email'): Tenths {
  return (type === 'phone' ? 0 : prices.findEmail) + (type === 'email' ? 0 : prices.findPhone);
}

/** Equal for spellings of one question. Names no person: it is a digest. */
function questionKey(question: LookupQuestion): string {
  const {
    first_name,
    last_name,
    domain,
    linkedin_url,
    company_name,
    country,
    min_confidence = DEFAULT_MIN_CONFIDENCE,
  } = question;
  const company = domain || linkedin_url ? '' : [plain(company_name ?? ''), country ?? ''].join(' ');
  const confidence = min_confidence === DEFAULT_MIN_CONFIDENCE ? [] : [min_confidence];
  const parts = [
    plain(first_name),
    plain(last_name),
    domain ? hostOf(domain) : '',
    linkedin_url ? linkedinKey(linkedin_url) : '',
    company,
    ...confidence,
  ];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** Printable ASCII with single spaces: only its letter case differs among spellings. */
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/;
/** A lower-case host that is its own A-label; a number at its end would be an address of a machine. */
const PLAIN_HOST = /^(?!www\.|.*xn--)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,24}$/;

function plain(text: string): string {
  const lower = text.toLowerCase();
  return SIMPLE.test(lower) ? lower : text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The host of a domain or URL, without `www.`; whatever is neither stands for itself. */
function hostOf(domain: string): string {
  const text = plain(domain);
  if (PLAIN_HOST.test(text)) return text;
  const host = text.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//, '').replace(/[/?#:].*$/s, '');
  const bare = host.replace(/^www\./, '').replace(/\.$/, '');
  return domainToASCII(bare) || bare;
}

/**
 * Equal for spellings of one LinkedIn profile address: `linkedin.com/in/ada` whatever the country's host, the scheme, letter case, a
 * slash at the end or a query. Of anything else the text itself, in lower case.
 */
export function linkedinKey(url: string): string {
  const text = plain(url)
    .replace(/^[a-z]{1,10}:\/\//, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '');
  const [, kind, slug] = /^(?:[a-z]{1,6}\.)?linkedin\.com\/(in|pub)\/([^/]{1,200})/.exec(text) ?? [];
  if (!slug) return text;
  return `linkedin.com/${kind}/${decoded(slug)}`;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFKC').toLowerCase();
  } catch {
    return slug;
  }
}
