import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BuyerContext, FitPreview, PreviewedCompanies, PreviewedCompany } from '@modernleads/contracts';
import { call, clientOf, type Mode } from '../app/api';
import { useSettled } from '../app/use-settled';

const MOST = 10;
/** Companies of the sandbox, which cost nothing. */
const SANDBOX = ['high.sandbox.test', 'medium.sandbox.test', 'low.sandbox.test', 'excluded.sandbox.test'];

/** Has a company scored by the context in force: 1 credit with a live key, unless the account has the answer. @returns what is known of it. */
export async function qualified(mode: Mode, domain: string): Promise<PreviewedCompany> {
  const { domain: read, facts } = await clientOf(mode).qualify({ domain });
  return { domain: read, facts } as PreviewedCompany;
}

/** The companies of a preview, those that were added first, and their scores under a draft. */
export function usePreview(mode: Mode, draft: BuyerContext, added: readonly PreviewedCompany[], mayQualify: boolean) {
  const own = useQuery({
    queryKey: ['previewed', mode],
    queryFn: async () => (await call<PreviewedCompanies>('GET', `/buyer-context/${mode}/companies`)).companies,
    enabled: mode === 'live',
  });
  const sandbox = useQuery({
    queryKey: ['previewed', 'sandbox'],
    queryFn: () => Promise.all(SANDBOX.map((domain) => qualified('test', domain))),
    enabled: mode === 'test' && mayQualify,
    staleTime: Infinity,
  });
  const others = (mode === 'live' ? own : sandbox).data ?? [];
  const domains = added.map(({ domain }) => domain);
  const companies = [...added, ...others.filter(({ domain }) => !domains.includes(domain))].slice(0, MOST);
  const context = useSettled(draft);
  const scores = useQuery({
    queryKey: ['preview', mode, context, companies],
    queryFn: () => call<FitPreview>('POST', `/buyer-context/${mode}/preview`, { context, companies }),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  return { companies: mode === 'live' ? own : sandbox, scores, count: companies.length };
}
