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
import { Discretion } from './discretion';

@Controller()
export class VerifyController {
  constructor(private readonly discretion: Discretion) {}

  @Handle(verifyEmail)
  verifyEmail(job: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    return this.discretion.verifyEmail(job, context);
  }

  @Handle(verifyFirstOf)
  verifyFirstOf(job: VerifyFirstOfJob, context: CallContext): Promise<VerifyFirstOfResult> {
    return this.discretion.verifyFirstOf(job, context);
  }
}
