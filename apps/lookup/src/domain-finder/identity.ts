import type { SiteName } from '@modernleads/site';
import { formFits } from './form-countries';
import type { HostFindings } from './host-findings';
import { type Agreement, agreement, type ComparableName, comparable } from './match';
import { isLikePerson, nameStrength } from './name-strength';
import { languageFits } from './site-country';

/**
 * `named`: the site names the company itself, bindingly. `mentioned`: only its title does, it adds words, or somebody else answers for it.
 * `renamed`: its owner had the name before. `other`: it is somebody else's. `silent`: it names nobody, or could not be read.
 */
export type SiteSays = 'named' | 'mentioned' | 'renamed' | 'other' | 'silent';

/** How a site's owner agrees with what is known of the company beyond its name. */
export interface Identity {
  /** The legal form is the one that was asked for. */
  readonly form: boolean;
  readonly country: 'agrees' | 'contradicts' | 'unknown';
  /** Whether the legal name that the site shows is the company's; `none`: it shows none. */
  readonly legalName: 'same' | 'other' | 'none';
}

const LEGAL: readonly SiteName['source'][] = ['json_ld_legal_name', 'footer_legal_name'];
const BINDING: readonly SiteName['source'][] = [...LEGAL, 'json_ld_name', 'copyright', 'json_ld_site_name', 'og_site_name'];

/** Forms of clubs, which may have a company's name. */
const ASSOCIATIONS = new Set(['ev', 'asbl', 'vzw', 'onlus']);

export function siteSays(asked: ComparableName, { names, formerName, operator }: HostFindings): SiteSays {
  if (operator === 'outsider') return 'other';
  if (!names?.length) return 'silent';
  const agreements = names.map(({ name, source }) => ({ source, agrees: agreement(asked, comparable(name)) }));
  const has = (agrees: Agreement, sources: readonly SiteName['source'][]): boolean =>
    agreements.some((found) => found.agrees === agrees && sources.includes(found.source));
  // Another legal form outweighs a brand that is the same.
  if (has('conflict', BINDING) && !has('exact', LEGAL)) return 'other';
  const somebodyElse = has('none', LEGAL) && !has('exact', LEGAL) && !has('part', LEGAL);
  const personal = operator === 'person' || (operator === 'unknown' && isLikePerson(asked.tokens));
  if (operator === 'person' && asked.form) return 'other';
  if (has('exact', BINDING)) return somebodyElse || personal ? 'mentioned' : 'named';
  if (formerName) return 'renamed';
  if (has('exact', ['title', 'application_name']) || has('part', BINDING))
    return somebodyElse && !has('part', BINDING) ? 'other' : 'mentioned';
  return names.some(({ source }) => BINDING.includes(source)) ? 'other' : 'silent';
}

export function identityOf(asked: ComparableName, { names = [], countries, language }: HostFindings, country?: string): Identity {
  const own = names
    .filter(({ name, source }) => BINDING.includes(source) && agreement(asked, comparable(name)) === 'exact')
    .map(({ name, source }) => ({ form: comparable(name).form, source }));
  const forms = own.map(({ form }) => form).filter(Boolean);
  const same = own.some(({ form, source }) => form !== '' || LEGAL.includes(source));
  const association = forms.some((form) => ASSOCIATIONS.has(form)) && !ASSOCIATIONS.has(asked.form);
  const shown = names.some(({ source }) => LEGAL.includes(source));
  return {
    form: asked.form !== '' && forms.includes(asked.form),
    country: country ? countryFits(country, countries, forms, language) : 'unknown',
    legalName: same && !association ? 'same' : shown ? 'other' : 'none',
  };
}

/** An address, a register or the host's ending say most; then the legal form, which outweighs one country among several; then the language. */
function countryFits(
  country: string,
  countries: readonly string[],
  forms: readonly string[],
  language: string,
): Identity['country'] {
  const byForm = forms.map((form) => formFits(form, country));
  const foreign = byForm.length > 0 && byForm.every((fits) => fits === 'no');
  if (countries.length > 1 && countries.includes(country) && foreign) return 'unknown';
  if (countries.length) return countries.includes(country) ? 'agrees' : 'contradicts';
  const said = [...byForm, languageFits(language, country)];
  if (said.includes('no')) return 'contradicts';
  return said.includes('yes') ? 'agrees' : 'unknown';
}

/**
 * A site at the company's name is the company's, and no namesake's: what was asked besides the name agrees, the more of it the more people
 * share the name; where nothing was asked, the site is a legal person's at the first address that anybody would try.
 */
export function isThisCompany(
  asked: ComparableName,
  identity: Identity,
  { operator, domain }: HostFindings,
  { country, families }: { readonly country?: string; readonly families: number },
): boolean {
  const { form, legalName } = identity;
  const inCountry = identity.country === 'agrees';
  if (operator !== 'company' || identity.country === 'contradicts' || legalName === 'other') return false;
  const strength = nameStrength(asked.tokens);
  if (strength === 'weak') return form && inCountry && families >= MANY_FAMILIES;
  if (asked.form || country) return form || inCountry;
  return legalName === 'same' && strength === 'distinct' && !SECOND_CHOICES.test(domain);
}

/** Families of evidence that a name takes which many companies of one country bear. */
const MANY_FAMILIES = 3;

/** Endings that are taken by those who come too late for the others, or to stand beside them. */
const SECOND_CHOICES = /\.(?:net|org|co|io|ai|dev|app|so|me|info|biz)$/;
