import { domainToUnicode } from 'node:url';
import { type CallContext, type FindDomainJob, type FindDomainResult } from '@modernleads/contracts';
import { cleanCompanyName, hostOf, isPlatform } from '@modernleads/naming';
import { Outbound, OutboundError } from '@modernleads/outbound';
import { scopeOf } from '@modernleads/platform';
import { companyKey } from '@modernleads/sales';
import { identityPageOf, legalNamesOf, namesOf, operatorOf, type Page, SiteReader, type Visit } from '@modernleads/site';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pLimit from 'p-limit';
import { getDomain } from 'tldts';
import { asciiTokens } from '../search/ascii-tokens';
import { type Candidate, candidatesFor } from './candidates';
import { DomainRepository } from './domain.repository';
import { countryOfForm, commonCountriesOfForm } from './form-countries';
import type { HostFindings } from './host-findings';
import { chooseDomain, chooseTyped, type DomainChoice } from './choose-domain';
import { agreement, comparable } from './match';
import { sandboxDomain } from './sandbox';
import type { DomainSource, SourceHit } from './domain-source';
import { disclaims, wasCalled } from './said-of-names';
import { countriesOn } from './site-country';
import { typedAddress } from './typed-address';

/** What the operator configured. */
export abstract class FinderSettings {
  /** Registries and search engines that may be asked. */
  abstract readonly sources: readonly DomainSource[];
  /** Top-level domains that are tried besides the usual ones. */
  abstract readonly extraTlds: readonly string[];
}

/** Longest that finding may take, in milliseconds; what is known by then decides. */
const WORK_MS = 14_000;
const RETURN_MS = 300;
/** Hosts whose sites are read. */
const MAX_VISITS = 10;
const VISITS_AT_ONCE = 5;
const LOOKUPS_AT_ONCE = 16;
/** Countries of a legal form in which the company is looked for. */
const MAX_COUNTRIES = 3;
const DAY = 86_400;
/** Found domains are kept so long, others a day: they may be registered tomorrow. */
const FRESH_SECONDS = { found: 30 * DAY, nothing: DAY };

type SourcePointer = { readonly family: DomainSource['family']; readonly name: string; readonly hit: SourceHit };

@Injectable()
export class DomainFinderService implements OnApplicationShutdown {
  private readonly logger = new Logger(DomainFinderService.name);
  private readonly running = new Map<string, Promise<FindDomainResult>>();

  constructor(
    private readonly outbound: Outbound,
    private readonly reader: SiteReader,
    private readonly settings: FinderSettings,
    private readonly domains: DomainRepository,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running.values());
  }

  /** @throws ApiError only from the sandbox: for a live key every failure means that there is less evidence. */
  async findDomain(job: FindDomainJob, context: CallContext): Promise<FindDomainResult> {
    if (context.mode === 'test') return sandboxDomain(job);
    const key = `${job.country ?? ''}:${companyKey(job.company_name)}`;
    const running = this.running.get(key) ?? this.startFinding(key, job, context);
    return { ...(await running), company_name: job.company_name };
  }

  /** Equal questions at one time are worked on once; whoever comes when it is done finds it stored. */
  private startFinding(key: string, job: FindDomainJob, context: CallContext): Promise<FindDomainResult> {
    const work = this.storedOrFound(key, job, context).finally(() => this.running.delete(key));
    this.running.set(key, work);
    return work;
  }

  private async storedOrFound(key: string, job: FindDomainJob, context: CallContext): Promise<FindDomainResult> {
    const known = await this.domains
      .getFreshDomain(key)
      .catch((error: unknown) => this.warn(context, 'stored domains cannot be read', error));
    if (known) return known;
    const result = await this.searchDomain(job, context);
    const seconds = result.domain ? FRESH_SECONDS.found : FRESH_SECONDS.nothing;
    await this.domains
      .saveDomain(key, result, seconds)
      .catch((error: unknown) => this.warn(context, 'a domain cannot be stored', error));
    return result;
  }

  private async searchDomain({ company_name: name, country }: FindDomainJob, context: CallContext): Promise<FindDomainResult> {
    const within = { ...context, deadline: Math.min(context.deadline - RETURN_MS, Date.now() + WORK_MS) };
    const { cleaned } = cleanCompanyName(name);
    const result = { company_name: name, checked_at: new Date().toISOString() };
    const typed = typedAddress(name, this.settings.extraTlds);
    const choice = typed?.domain ? await this.readTyped(typed.name, typed.domain, within) : NO_CHOICE;
    if (typed && (choice.domain || typed.isCertain || !typed.domain)) return { ...result, ...choice };
    if (!asciiTokens(cleaned).length) return { ...result, domain: null, confidence: null, candidates: [], evidence: [] };
    const { form } = comparable(name);
    const where = country ?? countryOfForm(name, form);
    const countries = where ? [where] : commonCountriesOfForm(form).slice(0, MAX_COUNTRIES);
    const [existingHosts, sourceHits] = await Promise.all([
      this.existing(candidatesFor(cleaned, { countries, extraTlds: this.settings.extraTlds }), within),
      this.pointers(name, country, within),
    ]);
    const pointed = [...new Set(sourceHits.map(({ hit }) => domainOf(hit.url)).filter((domain) => domain !== null))];
    const rules = new Map(existingHosts.map(({ domain, rule }) => [domain, rule]));
    const hosts = [...new Set([...pointed, ...rules.keys()])].slice(0, MAX_VISITS);
    const limit = pLimit(VISITS_AT_ONCE);
    const visits = hosts.map((host) => limit(() => this.visitHost(name, host, rules.get(host), sourceHits, within)));
    const findings = await Promise.all(visits);
    return { ...result, ...chooseDomain(name, merged(findings.filter((found) => found !== undefined)), where) };
  }

  private async readTyped(name: string, domain: string, context: CallContext): Promise<DomainChoice> {
    const found = await this.visitHost(name, domain, 'spelt', [], context);
    const end = found?.domain ?? domain;
    return chooseTyped(end, found, found?.takesMail ?? (await this.has(this.outbound.resolveMx(context, domain))));
  }

  /** Those that the DNS knows, in the same order. */
  private async existing(candidates: readonly Candidate[], context: CallContext): Promise<Candidate[]> {
    const limit = pLimit(LOOKUPS_AT_ONCE);
    const lookups = candidates.map(({ domain }) => limit(() => this.hasSite(domain, context)));
    const found = await Promise.all(lookups);
    return candidates.filter((_candidate, at) => found[at]);
  }

  /** Some sites are at `www.` only. Nothing is below a name that does not exist (RFC 8020 §2). */
  private async hasSite(domain: string, context: CallContext): Promise<boolean> {
    try {
      return (await this.outbound.resolveAddresses(context, domain)).length > 0;
    } catch (error) {
      if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
      return error.kind !== 'nxdomain' && this.has(this.outbound.resolveAddresses(context, `www.${domain}`));
    }
  }

  /** A source that fails costs its evidence, nothing else. */
  private async pointers(name: string, country: string | undefined, context: CallContext): Promise<SourcePointer[]> {
    const asked = this.settings.sources.map(async (source) => {
      const hits = await source
        .findSites({ name, country }, context)
        .catch((error: unknown) => this.warn(context, `${source.name} failed`, error));
      return (hits ?? []).map((hit) => ({ family: source.family, name: source.name, hit }));
    });
    return (await Promise.all(asked)).flat().filter(({ hit }) => !isPlatform(hit.url));
  }

  private async visitHost(
    name: string,
    host: string,
    rule: Candidate['rule'] | undefined,
    pointers: readonly SourcePointer[],
    context: CallContext,
  ): Promise<HostFindings | undefined> {
    const visit = await this.followed(await this.reader.home(context, host), context);
    if (visit.kind === 'vacant') return undefined;
    const page = visit.kind === 'page' ? visit.page : undefined;
    const domain = page ? (domainOf(page.url) ?? host) : host;
    // GitHub's own site is found by its name; a company's page there is not its site.
    if ((!rule || domain !== host) && isPlatform(`https://${domain}/`)) return undefined;
    const own = pointers.filter(({ hit }) => [host, domain].includes(domainOf(hit.url) ?? ''));
    return {
      domain,
      redirectedFrom: domain === host ? undefined : host,
      rule,
      ...(page ? await this.ownerOf(page, domain, name, context) : UNREAD),
      takesMail: await this.has(this.outbound.resolveMx(context, domain)),
      sources: own.map(({ family, name: source, hit }) => ({ family, name: source, strong: hit.official || isAbout(hit, name) })),
    };
  }

  /** Where the front page does not name a legal person or a country, the page behind its legal or contact link does. */
  private async ownerOf(page: Page, domain: string, asked: string, context: CallContext): Promise<Owner> {
    const names = namesOf(page);
    const told = names.some(({ source }) => LEGAL.has(source)) && countriesOn('', page).length > 0;
    const link = told ? null : identityPageOf(page);
    const visit = link ? await this.reader.read(context, link) : undefined;
    const identity = visit?.kind === 'page' ? visit.page : undefined;
    const isOwn = (legalName: string): boolean => agreement(comparable(asked), comparable(legalName)) === 'exact';
    return {
      names: identity ? [...legalNamesOf(identity), ...names] : names,
      formerName: wasCalled(page, asked),
      operator: disclaims(page, asked) ? 'outsider' : operatorOf(page, identity, isOwn),
      countries: countriesOn(domain, page, identity),
      employees:
        [page, ...(identity ? [identity] : [])].flatMap(({ organizations }) => organizations).find(({ employees }) => employees)
          ?.employees ?? undefined,
      language: page.language,
    };
  }

  /** A page that only sends its visitors on stands for where it sends them. */
  private async followed(visit: Visit, context: CallContext): Promise<Visit> {
    const onward = visit.kind === 'page' && visit.page.text.length < 200 ? visit.page.refresh : null;
    return onward ? this.reader.read(context, onward) : visit;
  }

  private async has(records: Promise<readonly unknown[]>): Promise<boolean> {
    try {
      return (await records).length > 0;
    } catch (error) {
      if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
      return false;
    }
  }

  private warn(context: CallContext, what: string, error: unknown): undefined {
    this.logger.warn({ ...scopeOf(context), err: error }, what);
  }
}

const NO_CHOICE: DomainChoice = { domain: null, confidence: null, candidates: [], evidence: [] };

/** In A-labels. */
const domainOf = (url: string): string | null => getDomain(hostOf(url) ?? '');

/** Hosts that lead to one domain are one piece of evidence: the first, whose host fits best, with the sources of all. */
function merged(findings: readonly HostFindings[]): HostFindings[] {
  const byDomain = new Map<string, HostFindings>();
  for (const found of findings) {
    const first = byDomain.get(found.domain);
    byDomain.set(
      found.domain,
      first ? { ...first, rule: first.rule ?? found.rule, sources: [...first.sources, ...found.sources] } : found,
    );
  }
  return [...byDomain.values()];
}

/** A search result speaks of the company when its title does. */
function isAbout({ title, url }: SourceHit, name: string): boolean {
  const keys = comparable(name).spellings.map((tokens) => tokens.join(''));
  const words = asciiTokens(title).join('');
  const label = asciiTokens(domainToUnicode(domainOf(url) ?? '').split('.', 1)[0] ?? '').join('');
  return keys.some((key) => key.length > 2 && (words.startsWith(key) || label === key));
}

type Owner = Pick<HostFindings, 'names' | 'formerName' | 'operator' | 'countries' | 'employees' | 'language'>;

/** A site that could not be read. */
const UNREAD: Owner = { operator: 'unknown', countries: [], language: '' };
const LEGAL: ReadonlySet<string> = new Set(['json_ld_legal_name', 'footer_legal_name']);
