import type { CallContext, VerifyFirstOfResult, VerifyReason } from '@modernleads/contracts';
import {
  guessConfidence,
  type Knowledge,
  lessonsOfAddress,
  lessonsOfRefusal,
  NOTHING_KNOWN,
  planProbes,
  type Probe,
  PROOF,
  rankCandidates,
} from '@modernleads/naming';
import { Injectable, Logger } from '@nestjs/common';
import type { Findings } from '../person/findings';
import type { Question } from '../person/question';
import { Verifier } from '../verifier';
import { PatternRepository } from './pattern.repository';

export abstract class PatternSettings {
  /** RCPT commands that one person is worth, 1 to 50. */
  abstract readonly probes: number;
}

/** The domain takes no mail: nobody has an address there. */
const TAKES_NO_MAIL: readonly VerifyReason[] = ['domain_not_found', 'no_mail_server', 'null_mx'];
/** Where the mail host would not tell now and does not say when it will. */
const ASK_AGAIN_SECONDS = 300;

/** What one domain was worth; `no_mail`: the next may be worth more. */
export type PatternOutcome = 'found' | 'ambiguous' | 'none' | 'accepts_all' | 'stopped' | 'no_mail' | 'no_candidates';

/** Guesses addresses by the patterns that a domain has shown, and asks the verify service which of them exists. */
@Injectable()
export class PatternSearch {
  private readonly logger = new Logger(PatternSearch.name);

  constructor(
    private readonly verifier: Verifier,
    private readonly patterns: PatternRepository,
    private readonly settings: PatternSettings,
  ) {}

  /** @throws ApiError `unavailable`, `timeout` of the verify service. */
  async find(question: Question, domain: string, findings: Findings, context: CallContext): Promise<PatternOutcome> {
    const knowledge = await this.known(domain);
    const probes = planProbes(question.person, knowledge, { budget: this.settings.probes });
    if (!probes.length) return 'no_candidates';
    const candidates = probes.map(({ local }) => `${local}@${domain}`);
    const asked = await this.verifier.firstOf(candidates, this.settings.probes, context);
    if (asked.outcome === 'found') return this.found(question, domain, knowledge, probes, asked, findings);
    if (asked.outcome === 'none') return this.none(domain, probes, asked);
    const refused = refusedOf(asked);
    const [best] = rankCandidates(question.person, knowledge, refused);
    if (best) {
      const { local, pattern } = best;
      const status = asked.outcome === 'accepts_all' ? 'catch_all' : 'unknown';
      const source = { type: 'pattern', name: domain } as const;
      findings.addGuess({ email: `${local}@${domain}`, confidence: guessConfidence(best), status, pattern, source });
    }
    if (asked.outcome === 'stopped') findings.askAgain(asked.retry_after ?? ASK_AGAIN_SECONDS);
    return asked.outcome;
  }

  /** Adds what a verified address of the person teaches about its domain. */
  async learn({ person }: Question, email: string, trust = 1): Promise<void> {
    const [local = '', domain = ''] = email.split('@', 2);
    const knowledge = await this.known(domain);
    await this.teach(domain, lessonsOfAddress(person, local, knowledge, trust));
  }

  private async found(
    { person }: Question,
    domain: string,
    knowledge: Knowledge,
    probes: readonly Probe[],
    asked: VerifyFirstOfResult,
    findings: Findings,
  ): Promise<PatternOutcome> {
    const { local, pattern, proof } = probes.find((probe) => `${probe.local}@${domain}` === asked.email) as Probe;
    const source = { type: 'pattern', name: domain } as const;
    const found = { email: `${local}@${domain}`, confidence: proof, status: 'valid', pattern, source } as const;
    if (proof < PROOF) {
      findings.addGuess(found);
      return 'ambiguous';
    }
    findings.addVerified(found);
    await this.teach(domain, lessonsOfAddress(person, local, knowledge));
    return 'found';
  }

  private async none(domain: string, probes: readonly Probe[], asked: VerifyFirstOfResult): Promise<PatternOutcome> {
    if (TAKES_NO_MAIL.includes(asked.reason)) return 'no_mail';
    const refused = refusedOf(asked);
    await this.teach(domain, lessonsOfRefusal(probes.filter(({ local }) => refused.has(local))));
    return 'none';
  }

  /** Without its store it guesses by what is usual everywhere. */
  private known(domain: string): Promise<Knowledge> {
    return this.patterns.load(domain).catch((error: unknown) => this.warn('patterns cannot be read', error) ?? NOTHING_KNOWN);
  }

  private async teach(domain: string, lessons: Parameters<PatternRepository['learn']>[1]): Promise<void> {
    await this.patterns.learn(domain, lessons).catch((error: unknown) => this.warn('patterns cannot be stored', error));
  }

  private warn(what: string, error: unknown): undefined {
    this.logger.warn(`${what}: ${String(error)}`);
  }
}

function refusedOf({ answers }: VerifyFirstOfResult): Set<string> {
  const refused = answers.filter(({ reason }) => reason === 'mailbox_not_found' || reason === 'mailbox_disabled');
  return new Set(refused.map(({ email }) => email.slice(0, email.lastIndexOf('@'))));
}
