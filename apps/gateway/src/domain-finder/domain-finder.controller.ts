import { findDomainRoute, type DomainFinderBody } from '@modernleads/contracts';
import { findDomainSale } from '@modernleads/sales';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';

@Controller()
export class DomainFinderController {
  constructor(private readonly paidCalls: PaidCallService) {}

  @Route(findDomainRoute)
  findDomain(@Call() call: ApiCall<DomainFinderBody>): Promise<string> {
    return this.paidCalls.sell(findDomainSale, call);
  }
}
