import type { DomainCandidate, DomainConfidence, DomainEvidence } from '@modernleads/contracts';
import type { SiteName } from '@modernleads/site';
import type { LabelRule } from './candidates';
import type { HostFindings } from './host-findings';
import { type Identity, identityOf, isThisCompany, type SiteSays, siteSays } from './identity';
import { agreement, type ComparableName, comparable } from './match';

export interface DomainChoice {
  readonly domain: string | null;
  readonly confidence: DomainConfidence | null;
  readonly candidates: DomainCandidate[];
  readonly evidence: DomainEvidence[];
  /** People who work there, as the site says. */
  readonly employees?: number;
}

/** Most candidates that are told of. */
const MAX_CANDIDATES = 5;
/** As many names in as many places are not alike by chance. */
const SEVERAL_NAMES = 3;

interface Weighed {
  readonly findings: HostFindings;
  readonly evidence: readonly DomainEvidence[];
  /** Independent families that agree. */
  readonly families: ReadonlySet<DomainEvidence['type']>;
  readonly site: SiteSays;
  readonly identity: Identity;
  readonly score: number;
}

/**
 * Which of the hosts is the company's. `high`: its site names the company, a second, independent family of evidence agrees, it is this
 * company and no namesake, and no other site claims the name. `medium`: one strong family. `low`: only a likely host, or a rival, or
 * another country. Nothing rather than a guess. Pure.
 */
export function chooseDomain(name: string, hosts: readonly HostFindings[], country?: string): DomainChoice {
  const asked = comparable(name);
  const weighed = hosts
    .map((findings) => weigh(asked, findings, country))
    .filter(({ site, families }) => site !== 'other' || families.has('registry'))
    .sort((a, b) => b.score - a.score);
  const [best] = weighed;
  const confidence = best ? confidenceOf(asked, best, weighed.slice(1), country) : null;
  const candidates = weighed
    .slice(0, MAX_CANDIDATES)
    .map(({ findings: { domain }, score }) => ({ domain, score: Number(score.toFixed(2)) }));
  if (!best || !confidence) return { domain: null, confidence: null, candidates, evidence: best ? [...best.evidence] : [] };
  const { domain, employees } = best.findings;
  return { domain, confidence, candidates, evidence: [...best.evidence], ...(employees && { employees }) };
}

/** The address was given: it is the company's where there is a site, or at least mail. Pure. */
export function chooseTyped(domain: string, findings: HostFindings | undefined, takesMail: boolean): DomainChoice {
  const evidence: DomainEvidence[] = [{ type: 'host', domain, detail: 'it was given in the place of the name' }];
  const nothing = { domain: null, confidence: null, candidates: [], evidence: [] };
  if (!findings?.names && !takesMail) return nothing;
  const [name] = findings?.names ?? [];
  if (name) evidence.push({ type: 'site', domain, detail: `${name.source}: ${name.name}` });
  if (takesMail) evidence.push({ type: 'mail', domain, detail: 'the domain takes mail' });
  const score = findings?.names ? (takesMail ? 1 : 0.9) : 0.6;
  return { domain, confidence: findings?.names ? 'high' : 'medium', candidates: [{ domain, score }], evidence };
}

function weigh(asked: ComparableName, findings: HostFindings, country?: string): Weighed {
  const { domain, names, rule, redirectedFrom, takesMail, sources } = findings;
  const site = siteSays(asked, findings);
  const identity = identityOf(asked, findings, country);
  const evidence: DomainEvidence[] = [];
  const families = new Set<DomainEvidence['type']>();
  const add = (type: DomainEvidence['type'], detail: string, strong: boolean): void => {
    evidence.push({ type, domain, detail });
    if (strong) families.add(type);
  };
  const agreeing = (names ?? []).filter((found) => agreement(asked, comparable(found.name)) !== 'none').slice(0, 3);
  if (site === 'named' || site === 'mentioned')
    for (const { name, source } of agreeing) add('site', `${source}: ${name}`, site === 'named');
  if (site === 'renamed') add('site', 'the site says that its owner had this name before', true);
  if (identity.country === 'agrees') add('site', `the site is of a company in ${country}`, false);
  if (rule) add('host', hostDetail(rule, redirectedFrom), STRONG_RULES.has(rule));
  for (const source of sources) add(source.family, source.name, source.strong);
  if (takesMail) add('mail', 'the domain takes mail', false);
  return { findings, evidence, families, site, identity, score: scoreOf(site, identity, families, findings) };
}

const STRONG_RULES: ReadonlySet<LabelRule> = new Set(['spelt', 'full', 'native', 'core', 'hyphenated']);

/** Where a site says who owns it, rather than what it is called. */
const OWNER_SOURCES: ReadonlySet<SiteName['source']> = new Set(['json_ld_legal_name', 'footer_legal_name', 'copyright']);

const hostDetail = (rule: LabelRule, redirectedFrom?: string): string =>
  `the host follows from the name (${rule})${redirectedFrom ? `; ${redirectedFrom} leads to it` : ''}`;

const SITE_SCORES: Record<SiteSays, number> = { named: 0.6, renamed: 0.5, mentioned: 0.3, silent: 0.1, other: 0 };
const COUNTRY_SCORES: Record<Identity['country'], number> = { agrees: 0.1, unknown: 0, contradicts: -0.3 };

/** 0 to 1, for the order of candidates. */
function scoreOf(
  site: SiteSays,
  { country, form }: Identity,
  families: ReadonlySet<string>,
  { rule, takesMail }: HostFindings,
): number {
  const host = families.has('host') ? (rule === 'core' || rule === 'hyphenated' ? 0.15 : 0.2) : 0;
  const others = (families.has('registry') ? 0.15 : 0) + (families.has('search') ? 0.1 : 0);
  const identity = COUNTRY_SCORES[country] + (form ? 0.05 : 0);
  return Math.min(1, Math.max(0, SITE_SCORES[site] + host + others + identity + (takesMail ? 0.05 : 0)));
}

function confidenceOf(
  asked: ComparableName,
  best: Weighed,
  others: readonly Weighed[],
  country?: string,
): DomainConfidence | null {
  const { families, site, identity, findings } = best;
  const strong = families.size;
  const rivals = others.filter((other) => claimsToo(best, other));
  const rival = rivals.length > 0;
  const registered = families.has('registry');
  if (site === 'silent') return registered ? 'medium' : isLikely(best) && !rival ? 'low' : null;
  if (strong === 0) return null;
  if (identity.country === 'contradicts') return 'low';
  if (site === 'mentioned') return !rival && (registered || (isLikely(best) && isUndisputed(asked, best))) ? 'medium' : 'low';
  // A rival of which less is known to fit leaves a doubt; one that fits as well leaves a guess.
  if (rivals.some((other) => other.site === 'named' && fit(other.identity) >= fit(identity))) return 'low';
  if (rival) return 'medium';
  if (site === 'renamed') return strong >= 3 ? 'high' : 'medium';
  return strong >= 2 && (registered || isThisCompany(asked, identity, findings, { country, families: strong }))
    ? 'high'
    : 'medium';
}

const fit = ({ form, country }: Identity): number => Number(form) + Number(country === 'agrees');

/** Another site that names itself so, and is not the same company's. */
function claimsToo(best: Weighed, other: Weighed): boolean {
  if (other.findings.domain === best.findings.domain || other.identity.country === 'contradicts') return false;
  const linked = best.findings.redirectedFrom === other.findings.domain || other.findings.redirectedFrom === best.findings.domain;
  if (linked || sameSite(best, other) || (best.families.has('registry') && !other.families.has('registry'))) return false;
  return other.site === 'named' || (other.site === 'mentioned' && (other.score >= best.score || other.findings.rule === 'full'));
}

/** One site at several domains: everything that it calls itself is the same to the letter. */
function sameSite({ findings: { names = [] } }: Weighed, { findings: { names: others = [] } }: Weighed): boolean {
  const same = names.every(({ source, name }, at) => others[at]?.source === source && others[at]?.name === name);
  return names.length >= SEVERAL_NAMES && names.length === others.length && same;
}

/** The whole name, or all that tells it apart, at the first address that anybody would try. */
function isLikely({ findings: { rule, takesMail } }: Weighed): boolean {
  return takesMail && (rule === 'spelt' || rule === 'full' || rule === 'native' || rule === 'hyphenated');
}

/** No person runs it, and nobody else is named as its owner. */
function isUndisputed(asked: ComparableName, { findings: { operator, names = [] } }: Weighed): boolean {
  const owners = names.filter(({ source }) => OWNER_SOURCES.has(source));
  const named = owners.some(({ name }) => agreement(asked, comparable(name)) !== 'none');
  return operator !== 'person' && (named || owners.length === 0);
}
