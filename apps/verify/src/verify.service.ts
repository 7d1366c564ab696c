import type { CallContext, VerifyEmailJob, VerifyEmailResult } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { answerDeadline, isVerdict, precheckAddress } from './engine/precheck';
import { sandboxResult } from './engine/sandbox';
import { VerificationEngine } from './engine/verification-engine';

/** Verifies one e-mail address. */
@Injectable()
export class VerifyService {
  constructor(private readonly engine: VerificationEngine) {}

  /** @throws ApiError only from the sandbox: with a live key every failure is the verdict `unknown` with its reason. */
  async verifyEmail({ email }: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    if (context.mode === 'test') return sandboxResult(email);
    const found = precheckAddress(email);
    return isVerdict(found) ? found : this.engine.verifyEmail(email, found, { ...context, deadline: answerDeadline(context) });
  }
}
