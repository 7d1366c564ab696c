import { type CallContext, verifyEmail, type VerifyEmailJob, type VerifyEmailResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { VerifyService } from './verify.service';

@Controller()
export class VerifyController {
  constructor(private readonly verify: VerifyService) {}

  @Handle(verifyEmail)
  verifyEmail(job: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    return this.verify.verifyEmail(job, context);
  }
}
