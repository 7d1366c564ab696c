import { type CallContext, lookupPerson, type LookupPersonJob, type LookupPersonResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { LookupService } from './lookup.service';

@Controller()
export class LookupController {
  constructor(private readonly lookup: LookupService) {}

  @Handle(lookupPerson)
  findPerson(job: LookupPersonJob, context: CallContext): Promise<LookupPersonResult> {
    return this.lookup.find(job, context);
  }
}
