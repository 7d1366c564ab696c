import {
  type CallContext,
  type VerifyEmailJob,
  type VerifyEmailResult,
  type VerifyFirstOfJob,
  type VerifyFirstOfResult,
  withheldVerdict,
} from '@modernleads/contracts';
import { SuppressionList } from '@modernleads/privacy';
import { Injectable } from '@nestjs/common';
import { VerifyFirstOfService } from './verify-first-of.service';
import { VerifyService } from './verify.service';

/** Stands before the service: addresses of people who have objected are neither asked about nor told of. A test key asks about nobody. */
@Injectable()
export class Discretion {
  constructor(
    private readonly suppressed: SuppressionList,
    private readonly verify: VerifyService,
    private readonly candidates: VerifyFirstOfService,
  ) {}

  /** @throws ApiError `unavailable` when the suppression list cannot be read, and as `VerifyService` does. */
  async verifyEmail(job: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    if (await this.isWithheld(job.email, context)) return withheldVerdict(job.email);
    return this.verify.verifyEmail(job, context);
  }

  /** @throws ApiError as `verifyEmail` does. */
  async verifyFirstOf(job: VerifyFirstOfJob, context: CallContext): Promise<VerifyFirstOfResult> {
    const withheld = await Promise.all(job.candidates.map((email) => this.isWithheld(email, context)));
    const candidates = job.candidates.filter((_email, at) => !withheld[at]);
    return candidates.length ? this.candidates.verifyFirstOf({ ...job, candidates }, context) : notProbeable();
  }

  private async isWithheld(email: string, { mode }: CallContext): Promise<boolean> {
    return mode === 'live' && (await this.suppressed.has([{ email }]));
  }
}

function notProbeable(): VerifyFirstOfResult {
  return {
    outcome: 'stopped',
    email: null,
    reason: 'not_probeable',
    probes: 0,
    answers: [],
    mx_host: null,
    mail_provider: null,
    checked_at: new Date().toISOString(),
  };
}
