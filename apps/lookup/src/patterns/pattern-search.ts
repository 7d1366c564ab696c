import { ApiError, type CallContext, type VerifyFirstOfResult, type VerifyReason } from '@modernleads/contracts';
import {
  type Belief,
  observationsOfAddress,
  observationsOfRefusal,
  type PatternObservation,
  type ProbeSearch,
} from '@modernleads/naming';
import { Injectable } from '@nestjs/common';
import { ASK_AGAIN_SECONDS, type Findings, type FoundEmail } from '../search/findings';
import type { Question } from '../search/question';
import { Verifier } from '../search/verifier';
import { Candidates, type DomainCandidates } from '../search/candidates';
import { DomainPatterns } from '../search/domain-patterns';

/** The domain takes no mail: nobody has an address there. */
const TAKES_NO_MAIL: readonly VerifyReason[] = ['domain_not_found', 'no_mail_server', 'null_mx'];
const REFUSED: readonly VerifyReason[] = ['mailbox_not_found', 'mailbox_disabled'];

/** What one domain was worth; `no_mail`: the next may be worth more. */
export type PatternOutcome = 'found' | 'ambiguous' | 'none' | 'accepts_all' | 'stopped' | 'no_mail' | 'no_candidates';

interface Search extends DomainCandidates {
  readonly question: Question;
  readonly domain: string;
  readonly findings: Findings;
  readonly context: CallContext;
}

/** Guesses addresses by the patterns that a domain has shown, and asks the verify service which of them exists. */
@Injectable()
export class PatternSearch {
  constructor(
    private readonly verifier: Verifier,
    private readonly patterns: DomainPatterns,
    private readonly candidates: Candidates,
  ) {}

  /** @throws ApiError `unavailable`, `timeout` of the verify service, before anything was found. */
  async searchPatterns(question: Question, domain: string, findings: Findings, context: CallContext): Promise<PatternOutcome> {
    const { stats, probes } = await this.candidates.candidatesAt(question, domain, findings.employees, context);
    if (!probes.best) return 'no_candidates';
    const search = { question, domain, stats, probes, findings, context };
    const ended = await this.askCandidates(search);
    if (ended === 'no_mail') return ended;
    const { best, exists, found } = probes;
    if (best && (exists || ended !== 'none')) addTo(findings, best, domain, exists ? 'valid' : STATUS[ended]);
    await this.patterns.savePatterns(domain, stats, lessonsOf(search, ended), context);
    if (found) return 'found';
    return exists ? 'ambiguous' : ended;
  }

  /** Asks until nothing more is worth asking. @returns why it ended; `none`: every candidate asked about has been answered for. */
  private async askCandidates(search: Search): Promise<'none' | 'accepts_all' | 'stopped' | 'no_mail'> {
    const { probes, domain, findings, context } = search;
    for (let locals = probes.next(); locals.length; locals = probes.next()) {
      const candidates = locals.map((local) => `${local}@${domain}`);
      const asked = await this.verifier.verifyFirstOf(candidates, locals.length, context).catch((error: unknown) => {
        if (probes.exists && error instanceof ApiError) return null;
        throw error;
      });
      const retryAfter = asked ? asked.retry_after : ASK_AGAIN_SECONDS;
      if (retryAfter !== undefined) findings.askAgain(retryAfter);
      if (!asked) return 'stopped';
      recordAnswers(probes, asked);
      if (asked.outcome === 'found') continue;
      if (asked.outcome !== 'none') return asked.outcome;
      return TAKES_NO_MAIL.includes(asked.reason) ? 'no_mail' : 'none';
    }
    return 'none';
  }
}

/** Of a candidate that nobody was told to exist. */
const STATUS = { accepts_all: 'catch_all', stopped: 'unknown', none: null } as const;

function addTo(findings: Findings, { candidate, confidence }: Belief, domain: string, status: FoundEmail['status']): void {
  const { local, pattern } = candidate;
  const source = { type: 'pattern', name: domain } as const;
  const found: FoundEmail = { email: `${local}@${domain}`, pattern, source, confidence, status };
  if (status === 'valid') findings.addVerified(found);
  else findings.addGuess(found);
}

/** What exists teaches by as much as it is sure to be the person's. */
function lessonsOf({ question, stats, probes }: Search, ended: string): PatternObservation[] {
  const { best, exists, refusals } = probes;
  if (best && exists) return observationsOfAddress(question.person, best.candidate.local, stats, best.confidence);
  return ended === 'none' ? observationsOfRefusal(refusals, stats) : [];
}

function recordAnswers(probes: ProbeSearch, { email, answers }: VerifyFirstOfResult): void {
  const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'));
  for (const answer of answers) if (REFUSED.includes(answer.reason)) probes.record(localOf(answer.email), false);
  if (email) probes.record(localOf(email), true);
}
