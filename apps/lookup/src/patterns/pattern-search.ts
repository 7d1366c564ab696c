import { ApiError, type CallContext, type VerifyFirstOfResult, type VerifyReason } from '@modernleads/contracts';
import {
  type Candidate,
  guessConfidence,
  type PatternStats,
  observationsOfAddress,
  observationsOfRefusal,
  lookAgain,
  planProbes,
  type Probe,
  rankCandidates,
} from '@modernleads/naming';
import { Injectable } from '@nestjs/common';
import { ASK_AGAIN_SECONDS, type Findings, type FoundEmail } from '../search/findings';
import type { Question } from '../search/question';
import { Verifier } from '../search/verifier';
import { DomainPatterns } from '../search/domain-patterns';

export abstract class PatternSettings {
  /** RCPT commands that one person is worth, 1 to 50. */
  abstract readonly probes: number;
}

/** The domain takes no mail: nobody has an address there. */
const TAKES_NO_MAIL: readonly VerifyReason[] = ['domain_not_found', 'no_mail_server', 'null_mx'];

/** What one domain was worth; `no_mail`: the next may be worth more. */
export type PatternOutcome = 'found' | 'ambiguous' | 'none' | 'accepts_all' | 'stopped' | 'no_mail' | 'no_candidates';

interface Search {
  readonly question: Question;
  readonly domain: string;
  readonly stats: PatternStats;
  readonly probes: readonly Probe[];
  readonly findings: Findings;
  readonly context: CallContext;
}

/** Guesses addresses by the patterns that a domain has shown, and asks the verify service which of them exists. */
@Injectable()
export class PatternSearch {
  constructor(
    private readonly verifier: Verifier,
    private readonly patterns: DomainPatterns,
    private readonly settings: PatternSettings,
  ) {}

  /** @throws ApiError `unavailable`, `timeout` of the verify service. */
  async searchPatterns(question: Question, domain: string, findings: Findings, context: CallContext): Promise<PatternOutcome> {
    const stats = await this.patterns.loadPatterns(domain);
    const probes = planProbes(question.person, stats, { budget: this.settings.probes, domain });
    if (!probes.length) return 'no_candidates';
    const search = { question, domain, stats, probes, findings, context };
    const locals = probes.map(({ local }) => local);
    const asked = await this.askVerifier(search, locals, this.settings.probes);
    if (asked.outcome === 'found') return this.foundCandidate(search, asked);
    if (asked.outcome === 'none') return this.foundNone(search, asked);
    const [best] = rankCandidates(question.person, stats, refusedOf(asked));
    if (best) {
      const status = asked.outcome === 'accepts_all' ? 'catch_all' : 'unknown';
      findings.addGuess({ ...addressOf(best, domain), confidence: guessConfidence(best), status });
    }
    if (asked.retry_after !== undefined) findings.askAgain(asked.retry_after);
    return asked.outcome;
  }

  private askVerifier({ domain, context }: Search, locals: readonly string[], most: number): Promise<VerifyFirstOfResult> {
    const candidates = locals.map((local) => `${local}@${domain}`);
    return this.verifier.verifyFirstOf(candidates, most, context);
  }

  private async foundCandidate(search: Search, asked: VerifyFirstOfResult): Promise<PatternOutcome> {
    const { probes, domain, findings } = search;
    const hit = probes.find(({ local }) => `${local}@${domain}` === asked.email) as Probe;
    const proved = await this.lookAgain(search, hit, this.settings.probes - asked.probes);
    if (proved) return this.prove(search, { ...addressOf(proved, domain), confidence: proved.proof, status: 'valid' }, proved);
    findings.addGuess({ ...addressOf(hit, domain), confidence: hit.confidence, status: 'valid' });
    await this.patterns.savePatterns(
      domain,
      observationsOfAddress(search.question.person, hit.local, search.stats, hit.confidence),
    );
    return 'ambiguous';
  }

  /** The probe whose address is the person's beyond doubt. */
  private async lookAgain(search: Search, hit: Probe, left: number): Promise<Probe | undefined> {
    const { ask, conclude } = lookAgain(search.probes, hit);
    if (!ask.length) return conclude();
    if (left < 1) return conclude(null);
    const again = await this.askVerifier(search, ask, left).catch(refusalOf);
    const retryAfter = again instanceof ApiError ? ASK_AGAIN_SECONDS : again.retry_after;
    if (retryAfter !== undefined) search.findings.askAgain(retryAfter);
    if (again instanceof ApiError) return conclude(null);
    if (again.outcome === 'found') return conclude(again.email?.slice(0, again.email.lastIndexOf('@')));
    return conclude(again.outcome === 'none' && ask.length <= left ? undefined : null);
  }

  private async prove({ question, domain, stats, findings }: Search, found: FoundEmail, { local }: Probe): Promise<'found'> {
    findings.addVerified(found);
    await this.patterns.savePatterns(domain, observationsOfAddress(question.person, local, stats));
    return 'found';
  }

  private async foundNone({ domain, probes }: Search, asked: VerifyFirstOfResult): Promise<PatternOutcome> {
    if (TAKES_NO_MAIL.includes(asked.reason)) return 'no_mail';
    const refused = refusedOf(asked);
    await this.patterns.savePatterns(domain, observationsOfRefusal(probes.filter(({ local }) => refused.has(local))));
    return 'none';
  }
}

/** What was found before stands, whatever becomes of a second question. */
function refusalOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  throw error;
}

function addressOf({ local, pattern }: Candidate, domain: string): Pick<FoundEmail, 'email' | 'pattern' | 'source'> {
  return { email: `${local}@${domain}`, pattern, source: { type: 'pattern', name: domain } };
}

function refusedOf({ answers }: VerifyFirstOfResult): Set<string> {
  const refused = answers.filter(({ reason }) => reason === 'mailbox_not_found' || reason === 'mailbox_disabled');
  return new Set(refused.map(({ email }) => email.slice(0, email.lastIndexOf('@'))));
}
