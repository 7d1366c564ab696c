import { isEmail, platformIssue, profileOf } from '@modernleads/cells';
import type { ErasureBody, ErrorDetail, Subject } from '@modernleads/contracts';
import { siteOf } from '@modernleads/naming';
import { subjectKeys } from '../subject-keys';

/** Who is to be erased, or what is unclear about it. */
export type PersonToErase = { readonly subject: Subject } | { readonly issues: readonly ErrorDetail[] };

/**
 * Reads who is to be erased: by an address, a profile, or a name and a domain. Nothing that is given is passed over: what cannot be read
 * would look erased. Pure.
 */
export function personToErase(given: ErasureBody): PersonToErase {
  const issues = [...issuesOf(given)];
  const { email, linkedin_url, first_name, last_name, domain } = given;
  const subject: Subject = { email, linkedin_url, first_name, last_name, domain };
  if (!issues.length && !subjectKeys(subject).length)
    issues.push({ field: 'email', issue: 'is required, unless linkedin_url, or first_name, last_name and domain are given' });
  return issues.length ? { issues } : { subject };
}

function* issuesOf({ email, linkedin_url, first_name, last_name, domain }: ErasureBody): Generator<ErrorDetail> {
  if (email !== undefined && !isEmail(email)) yield { field: 'email', issue: 'must be one e-mail address, and nothing else' };
  if (linkedin_url !== undefined && !profileOf(linkedin_url))
    yield {
      field: 'linkedin_url',
      issue: "must be the address of a person's LinkedIn profile, such as linkedin.com/in/ada-lovelace",
    };
  const name = { first_name, last_name, domain };
  const missing = Object.entries(name).filter(([, value]) => value === undefined);
  if (missing.length && missing.length < 3)
    for (const [field] of missing)
      yield { field, issue: 'is required: a name is erased by first_name, last_name and domain together' };
  if (domain === undefined) return;
  const site = siteOf(domain);
  if (site.kind === 'platform') yield { field: 'domain', issue: platformIssue(site.host) };
  if (site.kind === 'none') yield { field: 'domain', issue: 'is not a domain, such as acme.com' };
}
