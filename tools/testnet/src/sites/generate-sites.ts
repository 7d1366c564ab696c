import { Random } from '../companies/random';
import type { TestDomain } from '../test-domain';
import { businessSite } from './business-site';
import { misleadingSites } from './misleading-sites';
import { FIRST_POOL, SECOND_POOL } from './name-pools';
import { ownSites } from './own-sites';
import { secondBusinessSite } from './second-business-site';
import { secondSituations } from './second-situations';
import { type Kind, type Placed, type SiteQuestion, Stage, testDomainOf } from './situation';

/** Situations per hundred: namesakes are more frequent than in reality, since they mislead the finder. */
const SHARES: Readonly<Record<string, number>> = {
  'own, name.com': 28,
  'own, country’s ending': 9,
  'own, country’s ending, .com vacant': 4,
  'own, both endings': 3,
  'own, another label': 8,
  'own, another label, .com vacant': 3,
  'own, brand unlike the name': 2,
  'own, shut to robots': 3,
  'own, application shell': 2,
  'own, group asked for': 2,
  renamed: 2.5,
  'namesake abroad': 4,
  'namesake abroad, country not told': 1,
  'namesake abroad, no own site': 2,
  'namesake in another trade': 4,
  'person of that name': 3.5,
  'fans and blogs': 2.5,
  'dealers, directories, press': 3,
  'vacant only': 3,
  'nothing there': 1.5,
  acquired: 1.5,
  'old brand’s page': 1,
  'local branch of a franchise': 1.5,
  'subsidiary abroad': 2,
  'word that many use': 2.5,
  'letters that many use': 2,
};

/** Situations of the second set. */
const MORE: Readonly<Record<string, number>> = {
  'club, band, event of that name': 3,
  'product of another company': 2.5,
  'lapsed name, content farm': 2,
  'broker’s page': 2,
  'closed or bought, says the page': 2,
  'person of that name, other languages': 3,
  'two companies, one country': 1,
  'one site, two domains': 3,
  'parent answers for the site': 2,
  'namesake across the border': 3,
};

/** The set of companies and sites; `second` was written after the rules that it measures. */
const SETS = {
  first: { pool: FIRST_POOL, siteOf: businessSite, kinds: { ...ownSites, ...misleadingSites }, shares: SHARES },
  second: {
    pool: SECOND_POOL,
    siteOf: secondBusinessSite,
    kinds: { ...ownSites, ...misleadingSites, ...secondSituations },
    shares: { ...SHARES, ...MORE },
  },
} as const;

export interface SitesOptions {
  readonly set: keyof typeof SETS;
  /** The same seed makes the same companies and sites. */
  readonly seed: number;
  readonly count: number;
}

/** Questions to the domain finder with their right answers, and the sites. No host and no name occurs in two questions. */
export function generateSites({ set, seed, count }: SitesOptions): {
  readonly questions: readonly SiteQuestion[];
  readonly testDomains: readonly TestDomain[];
} {
  const random = new Random(seed);
  const { pool, siteOf, shares } = SETS[set];
  const kinds: Readonly<Record<string, Kind>> = SETS[set].kinds;
  const questions: SiteQuestion[] = [];
  const taken = new Map<string, Placed>();
  const named = new Set<string>();
  while (questions.length < count) {
    const kind = random.weighted(Object.entries(shares));
    const stage = new Stage(random, pool, siteOf);
    const { question, places } = (kinds[kind] as Kind)(stage);
    const hosts = places.map(({ domain }) => domain);
    const brands = [...stage.brands];
    if (brands.some((brand) => named.has(brand)) || hosts.length !== new Set(hosts).size || hosts.some((host) => taken.has(host)))
      continue;
    for (const brand of brands) named.add(brand);
    for (const place of places) taken.set(place.domain, place);
    questions.push({ ...question, kind });
  }
  return { questions, testDomains: [...[...taken.values()].map(testDomainOf), MAIL_HOST] };
}

const MAIL_HOST: TestDomain = {
  domain: 'mailhost.test',
  shows: 'the mail host of all generated sites',
  hosts: { 'mx.mailhost.test': {} },
};
