import { ApiError, type CallContext, type VerifyEmailResult } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { DomainPatterns } from './domain-patterns';
import { Verifier } from './verifier';
import { ASK_AGAIN_SECONDS, type Findings, type FoundEmail } from './findings';
import type { Question } from './question';

/** Confidence of a reported address: `seen` when verify confirms it, `vouchedFor` when only its source has checked it. */
const CONFIDENCE = { seen: 0.97, vouchedFor: 0.9 } as const;
const MAX_EMAIL = 254;

/** What a source says of the address that it reports: it has checked that it exists, it has not checked, it does not exist. */
export type Assertion = 'verified' | 'guess' | 'invalid';

/** An address that a source reports as the person's. */
export interface ReportedEmail {
  readonly email: string;
  readonly assertion: Assertion;
  /** Confidence when nothing has checked the address, 0 to 1. */
  readonly unchecked: number;
  readonly source: FoundEmail['source'];
}

type Verdict = Pick<VerifyEmailResult, 'status'> & Partial<Pick<VerifyEmailResult, 'checks'>>;

/** Checks an address that a source reports: verify decides where the mail host answers, else the source's own assertion. */
@Injectable()
export class EmailCheck {
  constructor(
    private readonly verifier: Verifier,
    private readonly patterns: DomainPatterns,
  ) {}

  /** @returns the outcome for the trace. */
  async checkEmail(
    { email: given, assertion, unchecked, source }: ReportedEmail,
    question: Question,
    findings: Findings,
    context: CallContext,
  ): Promise<string> {
    const email = given.trim().toLowerCase();
    if (email.length > MAX_EMAIL) return 'invalid';
    const verdict = await this.verdictOf(email, findings, context);
    const { status, checks } = verdict;
    if (checks?.role && source.type === 'provider') return 'not personal';
    if (status === 'invalid' || status === 'disposable') {
      findings.dropGuess(email);
      return 'invalid';
    }
    if (status === 'valid') {
      findings.addVerified({ email, confidence: CONFIDENCE.seen, status, source });
      // Whose the address is, a contact says on the word of one account: that teaches no other account.
      if (source.type !== 'contacts') await this.patterns.learnFromEmail(question, email, context);
      return 'verified';
    }
    if (assertion === 'verified') {
      findings.addVerified({ email, confidence: CONFIDENCE.vouchedFor, status, source });
      return 'vouched for';
    }
    if (assertion === 'guess') findings.addGuess({ email, confidence: unchecked, status, source });
    return assertion === 'guess' ? 'risky' : 'invalid';
  }

  /** A verify service that fails counts as `unknown`. */
  private async verdictOf(email: string, findings: Findings, context: CallContext): Promise<Verdict> {
    try {
      const verdict: VerifyEmailResult = await this.verifier.verifyEmail(email, context);
      if (verdict.retry_after !== undefined) findings.askAgain(verdict.retry_after);
      return verdict;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      findings.askAgain(ASK_AGAIN_SECONDS);
      return { status: 'unknown' };
    }
  }
}
