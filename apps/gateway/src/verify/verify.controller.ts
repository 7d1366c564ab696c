import { verifyEmailRoute, type VerifyEmailBody } from '@modernleads/contracts';
import { verifyEmailSale } from '@modernleads/sales';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';

@Controller()
export class VerifyController {
  constructor(private readonly paidCalls: PaidCallService) {}

  @Route(verifyEmailRoute)
  verifyEmail(@Call() call: ApiCall<VerifyEmailBody>): Promise<string> {
    return this.paidCalls.sell(verifyEmailSale, call);
  }
}
