import type { Random } from '../companies/random';
import type { WebHost, TestDomain } from '../test-domain';
import { type Business, inventBusiness, type Wishes } from './business';
import { chooseDisclosure, type Disclosure, type SiteWriter } from './business-site';
import type { NamePool } from './name-pools';
import { labelOf } from './names';
import { redirectTo } from './other-sites';

/** A question to the domain finder, and its right answer. */
export interface SiteQuestion {
  readonly company_name: string;
  readonly country?: string;
  /** The company's own domain; null: it has none. */
  readonly domain: string | null;
  /** Domains that are equally right, such as one that redirects to `domain`. */
  readonly also?: readonly string[];
  /** The kind of situation. */
  readonly kind: string;
}

/** A web host by its domain; `mail`: whether the domain accepts mail. */
export interface Placed {
  readonly domain: string;
  readonly web: Readonly<Record<string, WebHost>>;
  readonly mail: boolean;
}

export interface Situation {
  readonly question: Omit<SiteQuestion, 'kind'>;
  readonly places: readonly Placed[];
}

/** Makes one situation. */
export type Kind = (stage: Stage) => Situation;

/** Helpers of the situations. */
export class Stage {
  /** The host labels of all invented companies. */
  readonly brands = new Set<string>();

  constructor(
    readonly random: Random,
    readonly pool: NamePool,
    private readonly siteOf: SiteWriter,
  ) {}

  business(wishes: Wishes = {}): Business {
    const business = inventBusiness(this.pool, this.random, wishes);
    this.brands.add(labelOf(business.brand));
    return business;
  }

  /** The site of a company at a domain, in one of the usual host configurations. */
  site(domain: string, business: Business, wishes: Partial<Disclosure> = {}): Placed {
    const disclosure = { ...chooseDisclosure(this.random, business), ...wishes };
    const pages = this.siteOf(domain, business, disclosure, this.random);
    const setUp = this.random.next();
    if (setUp < 0.3) return this.place(domain, { [domain]: redirectTo(`www.${domain}`), [`www.${domain}`]: pages }, 0.92);
    if (setUp > 0.9) return this.place(domain, { [domain]: inLanguageFolder(pages, business.country.language) }, 0.92);
    return this.place(domain, { [domain]: pages }, 0.92);
  }

  other(domain: string, pages: WebHost, mailShare = 0.5): Placed {
    return this.place(domain, { [domain]: pages }, mailShare);
  }

  private place(domain: string, web: Placed['web'], mailShare: number): Placed {
    return { domain, web, mail: this.random.chance(mailShare) };
  }

  /** The question of a caller who has the company in a list. */
  ask(
    { brand, legalName, country }: Business,
    { countryShare = 0.5, formShare = 0.5 } = {},
  ): Pick<SiteQuestion, 'company_name' | 'country'> {
    const name = this.random.chance(formShare) ? legalName : brand;
    return {
      company_name: this.random.chance(0.12) ? name.toUpperCase() : name,
      ...(this.random.chance(countryShare) && { country: country.code }),
    };
  }
}

function inLanguageFolder(pages: WebHost, language: string): WebHost {
  const { '/': front, ...others } = pages;
  return { '/': { status: 302, headers: { location: `/${language}/` } }, [`/${language}/`]: front as string, ...others };
}

export const at = (name: string, tld: string, separator = ''): string => `${labelOf(name, separator)}.${tld}`;
export const com = (name: string): string => at(name, 'com');

export function testDomainOf({ domain, web, mail }: Placed): TestDomain {
  return {
    domain,
    shows: 'a generated site',
    web,
    ...(mail && { mx: [[10, 'mx.mailhost.test']] as const }),
  };
}
