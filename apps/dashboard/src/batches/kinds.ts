import type { Batch, BatchEstimate, EnrichBatchBody, TableBody } from '@modernleads/client';
import { clientOf, type Mode } from '../app/api';

export type Kind = Batch['kind'];

export const KINDS: Readonly<Record<Kind, { about: string; fields: readonly string[] }>> = {
  enrich: {
    about: 'Find e-mails and phones of people',
    fields: [
      'first_name',
      'last_name',
      'full_name',
      'domain',
      'company_name',
      'linkedin_url',
      'email',
      'job_title',
      'country',
      'employees',
    ],
  },
  verify: { about: 'Verify e-mail addresses', fields: ['email'] },
  qualify: {
    about: 'Score companies by your buyer context',
    fields: ['domain', 'company_name', 'industry', 'employees', 'country'],
  },
};

/** A table, or rows. */
type Rows = TableBody | Pick<EnrichBatchBody, 'rows' | 'name'>;

/** Rows of addresses have a name of their own. */
const emailsOf = (body: Rows) => {
  if ('csv' in body) return body;
  const { rows: emails, ...rest } = body;
  return { ...rest, emails };
};

/** @returns what it costs at most, and what is wrong with its rows; nothing is made. */
export function priceOf(mode: Mode, kind: Kind, body: Rows): Promise<BatchEstimate> {
  const { batches } = clientOf(mode);
  if (kind === 'verify') return batches.verify(emailsOf(body), { dryRun: true });
  return kind === 'enrich' ? batches.enrich(body, { dryRun: true }) : batches.qualify(body, { dryRun: true });
}

export function makeBatch(mode: Mode, kind: Kind, body: Rows): Promise<{ batch_id: string }> {
  const { batches } = clientOf(mode);
  if (kind === 'verify') return batches.verify(emailsOf(body));
  return kind === 'enrich' ? batches.enrich(body) : batches.qualify(body);
}
