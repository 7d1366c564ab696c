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
import { FirstOfService } from './first-of.service';
import { VerifyService } from './verify.service';

@Controller()
export class VerifyController {
  constructor(
    private readonly verify: VerifyService,
    private readonly candidates: FirstOfService,
  ) {}

  @Handle(verifyEmail)
  verifyEmail(job: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    return this.verify.verifyEmail(job, context);
  }

  @Handle(verifyFirstOf)
  firstOf(job: VerifyFirstOfJob, context: CallContext): Promise<VerifyFirstOfResult> {
    return this.candidates.firstOf(job, context);
  }
}
