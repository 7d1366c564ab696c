import {
  type CallContext,
  verifyEmail,
  type VerifyEmailJob,
  type VerifyEmailResult,
  verifyFirstOf,
  type VerifyFirstOfJob,
  type VerifyFirstOfResult,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { VerifyFirstOfService } from './verify-first-of.service';
import { VerifyService } from './verify.service';

@Controller()
export class VerifyController {
  constructor(
    private readonly verify: VerifyService,
    private readonly candidates: VerifyFirstOfService,
  ) {}

  @Handle(verifyEmail)
  verifyEmail(job: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    return this.verify.verifyEmail(job, context);
  }

  @Handle(verifyFirstOf)
  verifyFirstOf(job: VerifyFirstOfJob, context: CallContext): Promise<VerifyFirstOfResult> {
    return this.candidates.verifyFirstOf(job, context);
  }
}
