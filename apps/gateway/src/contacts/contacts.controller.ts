import { type ContactsBody, importContactsRoute, type ContactsQuery } from '@modernleads/contracts';
import { importContactsSale } from '@modernleads/sales';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';

@Controller()
export class ContactsController {
  constructor(private readonly paidCalls: PaidCallService) {}

  /** Free, but sold like the rest: so its Idempotency-Key replays. */
  @Route(importContactsRoute)
  importContacts(@Call() call: ApiCall<ContactsBody, ContactsQuery>): Promise<string> {
    return this.paidCalls.sell(importContactsSale, call);
  }
}
