import type { DomainCandidate, DomainConfidence, DomainEvidence } from '@modernleads/contracts';
import type { SiteName } from '@modernleads/site';
import type { LabelRule } from './candidates';
import { type Agreement, agreement, type ComparableName, comparable } from './match';

/** What was found out about one host. */
export interface HostFindings {
  /** The domain it stands for: of the host at which its redirects end. */
  readonly domain: string;
  /** The host that was asked for, if it led elsewhere. */
  readonly redirectedFrom?: string;
  /** How its label follows from the name; undefined: others pointed to it. */
  readonly rule?: LabelRule;
  /** What its site calls its owner; undefined: it could not be read. */
  readonly names?: readonly SiteName[];
  /** The site says that its owner had this name before. */
  readonly formerName?: boolean;
  /** ISO code of the country in which the site says its owner is; empty: it says nothing. */
  readonly country?: string;
  /** The domain takes mail. */
  readonly takesMail: boolean;
  /** Who else names this domain as the company's, e.g. `wikidata`, `brave`. */
  readonly sources: readonly { readonly family: 'registry' | 'search'; readonly name: string; readonly strong: boolean }[];
}

export interface Judgement {
  readonly domain: string | null;
  readonly confidence: DomainConfidence | null;
  readonly candidates: DomainCandidate[];
  readonly evidence: DomainEvidence[];
}

/** Most candidates that are told of. */
const MAX_CANDIDATES = 5;

interface Weighed {
  readonly findings: HostFindings;
  readonly evidence: readonly DomainEvidence[];
  /** Independent families that agree. */
  readonly families: ReadonlySet<DomainEvidence['type']>;
  readonly site: SiteSays;
  readonly score: number;
}

/**
 * `named`: the site names the company itself, bindingly. `mentioned`: only its title does, or it adds words. `other`: it names somebody
 * else. `silent`: it names nobody, or could not be read.
 */
type SiteSays = 'named' | 'mentioned' | 'renamed' | 'other' | 'silent';

/**
 * Which of the hosts is the company's. `high`: its site names the company and a second, independent family of evidence agrees, and no
 * other site claims the name. `medium`: one strong family. `low`: only a likely host, or a rival. Nothing rather than a guess. Pure.
 */
export function judge(name: string, hosts: readonly HostFindings[], country?: string): Judgement {
  const asked = comparable(name);
  const weighed = hosts
    .map((findings) => weigh(asked, findings, country))
    .filter(({ site, families }) => site !== 'other' || families.has('registry'))
    .sort((a, b) => b.score - a.score);
  const [best] = weighed;
  const confidence = best ? confidenceOf(asked, best, weighed.slice(1)) : null;
  const candidates = weighed
    .slice(0, MAX_CANDIDATES)
    .map(({ findings: { domain }, score }) => ({ domain, score: Number(score.toFixed(2)) }));
  if (!best || !confidence) return { domain: null, confidence: null, candidates, evidence: best ? [...best.evidence] : [] };
  return { domain: best.findings.domain, confidence, candidates, evidence: [...best.evidence] };
}

function weigh(asked: ComparableName, findings: HostFindings, country?: string): Weighed {
  const { domain, names, rule, redirectedFrom, takesMail, sources } = findings;
  const site = siteSays(asked, findings, country);
  const evidence: DomainEvidence[] = [];
  const families = new Set<DomainEvidence['type']>();
  const add = (type: DomainEvidence['type'], detail: string, strong: boolean): void => {
    evidence.push({ type, domain, detail });
    if (strong) families.add(type);
  };
  const sources_ = (names ?? []).filter((found) => agreement(asked, comparable(found.name)) !== 'none').slice(0, 3);
  if (site === 'named' || site === 'mentioned')
    for (const { name, source } of sources_) add('site', `${source}: ${name}`, site === 'named');
  if (site === 'renamed') add('site', 'the site says that its owner had this name before', true);
  if (rule)
    add(
      'host',
      hostDetail(rule, redirectedFrom),
      rule === 'spelt' || rule === 'full' || rule === 'core' || rule === 'hyphenated',
    );
  for (const source of sources) add(source.family, source.name, source.strong);
  if (takesMail) add('mail', 'the domain takes mail', false);
  return { findings, evidence, families, site, score: scoreOf(site, families, findings) };
}

const hostDetail = (rule: LabelRule, redirectedFrom?: string): string =>
  `the host follows from the name (${rule})${redirectedFrom ? `; ${redirectedFrom} leads to it` : ''}`;

const BINDING: readonly SiteName['source'][] = [
  'json_ld_legal_name',
  'footer_legal_name',
  'json_ld_name',
  'copyright',
  'og_site_name',
];

function siteSays(asked: ComparableName, { names, formerName, country: own }: HostFindings, country?: string): SiteSays {
  if (!names?.length) return 'silent';
  const agreements = names.map(({ name, source }) => ({ source, agrees: agreement(asked, comparable(name)) }));
  const has = (agrees: Agreement, sources: readonly SiteName['source'][]): boolean =>
    agreements.some((found) => found.agrees === agrees && sources.includes(found.source));
  const legal = BINDING.slice(0, 2);
  // Another legal form, or a legal name that is another's, outweighs a brand that is the same.
  if (has('conflict', legal) && !has('exact', legal)) return 'other';
  if (country && own && own !== country) return has('exact', BINDING) ? 'mentioned' : 'other';
  if (has('exact', BINDING)) return 'named';
  if (formerName) return 'renamed';
  if (has('exact', ['title', 'application_name']) || has('part', BINDING)) return 'mentioned';
  return names.some(({ source }) => BINDING.includes(source)) ? 'other' : 'silent';
}

const SITE_SCORES: Record<SiteSays, number> = { named: 0.6, renamed: 0.5, mentioned: 0.3, silent: 0.1, other: 0 };

/** 0 to 1, for the order of candidates. */
function scoreOf(site: SiteSays, families: ReadonlySet<string>, { rule, takesMail }: HostFindings): number {
  const host = families.has('host') ? (rule === 'core' || rule === 'hyphenated' ? 0.15 : 0.2) : 0;
  const others = (families.has('registry') ? 0.15 : 0) + (families.has('search') ? 0.1 : 0);
  return Math.min(1, SITE_SCORES[site] + host + others + (takesMail ? 0.05 : 0));
}

function confidenceOf(asked: ComparableName, best: Weighed, others: readonly Weighed[]): DomainConfidence | null {
  const { families, site, findings } = best;
  const strong = families.size;
  const rival = others.some((other) => claimsToo(best, other));
  if (site === 'silent') return families.has('registry') ? 'medium' : isLikely(best) && !rival ? 'low' : null;
  if (site === 'mentioned')
    return strong >= 1 ? (rival ? 'low' : families.has('registry') || isLikely(best) ? 'medium' : 'low') : null;
  if (rival) return 'low';
  if (site === 'renamed') return strong >= 3 ? 'high' : 'medium';
  // One short common word is the name of many: their sites all name it. Then a second place on the site must agree.
  const sure = asked.tokens.length > 1 || asked.form !== '' || places(asked, findings) >= 2 || families.has('registry');
  return strong >= 2 && sure ? 'high' : 'medium';
}

/** How many binding places of the site name the company. */
function places(asked: ComparableName, { names = [] }: HostFindings): number {
  const naming = names.filter(({ name, source }) => BINDING.includes(source) && agreement(asked, comparable(name)) === 'exact');
  return new Set(naming.map(({ source }) => source)).size;
}

/** Another site that names itself so, and is not the same company's. */
function claimsToo(best: Weighed, other: Weighed): boolean {
  if (other.findings.domain === best.findings.domain) return false;
  const linked = best.findings.redirectedFrom === other.findings.domain || other.findings.redirectedFrom === best.findings.domain;
  if (linked || (best.families.has('registry') && !other.families.has('registry'))) return false;
  return other.site === 'named' || (other.site === 'mentioned' && other.score >= best.score);
}

/** The whole name, or all that tells it apart, at the first address that anybody would try. */
function isLikely({ findings: { rule, takesMail } }: Weighed): boolean {
  return takesMail && (rule === 'spelt' || rule === 'full' || rule === 'hyphenated');
}
