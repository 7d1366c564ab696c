import { type KeptOut, keptOut, isNameless, isPlaceholder, mailboxesIn, readProfile, readWebsite } from '@modernleads/cells';
import { type ErrorDetail, type LookupQuestion } from '@modernleads/contracts';
import { isPlatform } from '@modernleads/naming';

type Where = Pick<LookupQuestion, 'domain' | 'linkedin_url' | 'company_name'>;
type WhereField = keyof Where;

/** A value that was left out of a question, and why. */
export interface LeftOut extends KeptOut {
  readonly field: string;
}

/** Where a person is looked for, and what of the question cannot lead there. */
export interface ReadWhere {
  readonly where: Where;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Where to look for a person: the company's domain, else that of the person's e-mail address; a LinkedIn profile, which may stand in the field of the
 * domain; the company's name. Pages on platforms, placeholders and what is none of this are left out. Pure.
 * @param email of the person, if it is known: it tells the domain where nothing else does.
 */
export function readWhere({ domain, linkedin_url, company_name }: Where, email?: string): ReadWhere {
  const leftOut: LeftOut[] = [];
  const note = (field: string, values: readonly KeptOut[]): void =>
    void leftOut.push(...values.map((value) => ({ field, ...value })));
  const site = domain ? readWebsite(domain) : undefined;
  if (site) note('domain', site.keptOut);
  const profile = linkedin_url ? readProfile(linkedin_url) : undefined;
  if (profile) note('linkedin_url', profile.keptOut);
  const nameless = company_name !== undefined && isNameless(company_name);
  if (nameless) note('company_name', [keptOut(company_name, 'is a placeholder')]);
  const where = {
    domain: site?.domain ?? (email ? domainOfEmail(email) : undefined),
    linkedin_url: profile?.value ?? site?.profile ?? undefined,
    company_name: nameless ? undefined : company_name,
  };
  return { where: present(where), leftOut };
}

/** What is wrong with a question that leads nowhere: one detail for each field that cannot be used. */
export function nowhere(leftOut: readonly LeftOut[]): ErrorDetail[] {
  if (!leftOut.length) return [{ field: 'domain', issue: 'is required, unless linkedin_url or company_name is given' }];
  const byField = new Map(leftOut.map(({ field, issue }) => [field, issue]));
  return [...byField].map(([field, issue]) => ({ field, issue: `${issue}; ${INSTEAD[field as WhereField] ?? ''}` }));
}

const INSTEAD: Readonly<Record<WhereField, string>> = {
  domain: "send the company's own domain, company_name, or a linkedin_url of the person",
  linkedin_url: "send the person's profile, the company's domain, or company_name",
  company_name: 'send the name of the company, or its domain',
};

/** True for what may stand in the field of a company that has no site of its own: then the question goes by its other fields. */
export function isHarmless({ value }: LeftOut): boolean {
  return isPlaceholder(value) || isPlatform(value);
}

/** True where a person can be looked for. */
export function leadsSomewhere({ domain, linkedin_url, company_name }: Where): boolean {
  return Boolean(domain ?? linkedin_url ?? company_name);
}

function domainOfEmail(email: string): string | undefined {
  const [address] = mailboxesIn(email).addresses;
  return address === undefined || isPlatform(address) ? undefined : address.slice(address.lastIndexOf('@') + 1);
}

function present({ domain, linkedin_url, company_name }: { [Field in WhereField]: string | undefined }): Where {
  return {
    ...(domain !== undefined && { domain }),
    ...(linkedin_url !== undefined && { linkedin_url }),
    ...(company_name !== undefined && { company_name }),
  };
}
