import { type LookupBody, lookupRoute, type LookupQuery } from '@modernleads/contracts';
import { lookupSale } from '@modernleads/sales';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';

@Controller()
export class LookupController {
  constructor(private readonly paidCalls: PaidCallService) {}

  @Route(lookupRoute)
  lookup(@Call() call: ApiCall<LookupBody, LookupQuery>): Promise<string> {
    return this.paidCalls.sell(lookupSale, call);
  }
}
