import 'reflect-metadata';
import type { Page } from '@modernleads/site';
import { handler } from '@modernleads/worker-pool/handler';
import type { CompanyFacts } from './facts/company-facts';
import { factsOf as readFacts } from './facts/facts-of';

export const factsOf = handler(({ pages }: { readonly pages: readonly Page[] }): CompanyFacts => readFacts(pages));
