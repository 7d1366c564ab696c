import { Random } from '../companies/random';
import type { World } from '../world';
import { misleadingSites } from './misleading-sites';
import { ownSites } from './own-sites';
import { type Kind, type Placed, type SiteQuestion, Stage, worldOf } from './situation';

/** Situations per hundred: namesakes are much more frequent here than in life, since they are what misleads. */
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

export interface SitesOptions {
  /** The same seed makes the same companies and sites. */
  readonly seed: number;
  readonly count: number;
}

/** Questions to the domain finder, with the truth, and the sites among which it lies. No host and no name serves two questions. */
export function generateSites({ seed, count }: SitesOptions): {
  readonly questions: readonly SiteQuestion[];
  readonly worlds: readonly World[];
} {
  const random = new Random(seed);
  const kinds = { ...ownSites, ...misleadingSites };
  const shares = Object.entries(SHARES);
  const questions: SiteQuestion[] = [];
  const taken = new Map<string, Placed>();
  const named = new Set<string>();
  while (questions.length < count) {
    const kind = random.weighted(shares);
    const stage = new Stage(random);
    const { question, places } = (kinds[kind] as Kind)(stage);
    const hosts = places.map(({ domain }) => domain);
    const brands = [...stage.brands];
    if (brands.some((brand) => named.has(brand)) || hosts.length !== new Set(hosts).size || hosts.some((host) => taken.has(host)))
      continue;
    for (const brand of brands) named.add(brand);
    for (const place of places) taken.set(place.domain, place);
    questions.push({ ...question, kind });
  }
  return { questions, worlds: [...[...taken.values()].map(worldOf), MAIL_HOST] };
}

const MAIL_HOST: World = {
  domain: 'mailhost.test',
  shows: 'the mail host of all generated sites',
  hosts: { 'mx.mailhost.test': {} },
};
