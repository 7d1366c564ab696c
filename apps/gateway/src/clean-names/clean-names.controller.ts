import { type CleanNamesBody, cleanNamesRoute } from '@modernleads/contracts';
import { cleanNamesSale } from '@modernleads/sales';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';

@Controller()
export class CleanNamesController {
  constructor(private readonly paidCalls: PaidCallService) {}

  /** Free, but sold like the rest: so its Idempotency-Key replays, and a killed gateway leaves nothing behind. */
  @Route(cleanNamesRoute)
  cleanNames(@Call() call: ApiCall<CleanNamesBody>): Promise<string> {
    return this.paidCalls.sell(cleanNamesSale, call);
  }
}
