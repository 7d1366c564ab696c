import { parsePhone } from '@modernleads/cells';
import type { CallContext } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { EmailCheck } from '../search/email-check';
import { ASK_AGAIN_SECONDS, type Findings } from '../search/findings';
import { phoneCountry } from '../search/phone-country';
import type { Question } from '../search/question';
import type { FailureKind, ProviderFinding, ProviderQuestion, Wanted } from './provider';
import { type ProviderOutcome, ProviderSearch } from './provider-search';

/** Confidence of a provider's address without verification. */
const UNCHECKED = 0.6;
const VOUCHED_FOR = 0.9;
/** Milliseconds before the deadline that are kept for verifying a provider's answer. */
const CHECK_MS = 4_000;
const SOON_SECONDS = 120;
const PASSING: readonly FailureKind[] = ['rate_limited', 'unavailable', 'malformed', 'timeout'];

/** Asks the paid providers, each only for what is still missing. */
@Injectable()
export class ProviderStep {
  constructor(
    private readonly providers: ProviderSearch,
    private readonly check: EmailCheck,
  ) {}

  get names(): readonly string[] {
    return this.providers.names;
  }

  get verifiers(): readonly string[] {
    return this.providers.verifiers;
  }

  /** @param wanted the fields that may be asked for; those that are found are not asked again. */
  async askProvider(
    name: string,
    question: Question,
    findings: Findings,
    wanted: () => Wanted[],
    context: CallContext,
  ): Promise<string> {
    const asked = questionFor(question, findings);
    const limited = { ...context, deadline: context.deadline - CHECK_MS };
    const outcomes: string[] = [];
    for await (const outcome of this.providers.askProvider(name, asked, wanted, limited)) {
      if (outcome.kind === 'found') outcomes.push(await this.addFinding(name, outcome.finding, question, findings, context));
      else outcomes.push(describe(outcome));
      noteDelay(outcome, findings);
    }
    return outcomes.join(', ') || 'not suited';
  }

  /** Asks a provider whether the best guess exists, if the mail host does not tell. */
  async verifyWithProvider(name: string, findings: Findings, context: CallContext): Promise<string> {
    const guess = findings.bestGuess;
    if (!guess) return 'nothing to verify';
    const assertion = await this.providers.verifyWithProvider(name, guess.email, context);
    if (assertion === 'invalid') findings.dropGuess(guess.email);
    if (assertion === 'verified') {
      const voucher = { type: 'provider', name } as const;
      findings.addVerified({ ...guess, confidence: Math.max(guess.confidence, VOUCHED_FOR), voucher });
    }
    return assertion ?? 'no answer';
  }

  private async addFinding(
    name: string,
    finding: ProviderFinding,
    question: Question,
    findings: Findings,
    context: CallContext,
  ): Promise<string> {
    const source = { type: 'provider', name } as const;
    const { email, assertion = 'guess', phones = [] } = finding;
    if (question.wantsPhone) {
      const country = phoneCountry(question, { domain: findings.domain });
      const numbers = phones.map((text) => parsePhone(text, country)).filter((number) => number !== null);
      numbers.forEach((number) => findings.addPhone(number, source));
    }
    if (!email || !question.wantsEmail) return phones.length ? 'phone' : 'not_found';
    return `e-mail ${await this.check.checkEmail({ email, assertion, unchecked: UNCHECKED, source }, question, findings, context)}`;
  }
}

function questionFor({ firstName, lastName, companyName, linkedinUrl, country }: Question, findings: Findings): ProviderQuestion {
  return { firstName, lastName, companyName, linkedinUrl, country, domain: findings.domain, email: findings.verifiedEmail };
}

function describe(outcome: Exclude<ProviderOutcome, { kind: 'found' }>): string {
  if (outcome.kind === 'skipped') return `skipped: ${outcome.why}`;
  return outcome.kind === 'failed' ? outcome.error.kind : outcome.kind;
}

/** A temporary failure makes the answer provisional; one that needs the operator does not. */
function noteDelay(outcome: ProviderOutcome, findings: Findings): void {
  if (outcome.kind !== 'skipped' && outcome.kind !== 'failed') return;
  const passing = outcome.kind === 'skipped' ? outcome.retryAfter !== undefined : PASSING.includes(outcome.error.kind);
  const seconds = (outcome.kind === 'skipped' ? outcome.retryAfter : outcome.error.retryAfter) ?? ASK_AGAIN_SECONDS;
  if (passing && seconds <= SOON_SECONDS) findings.askAgain(Math.max(seconds, ASK_AGAIN_SECONDS));
}
