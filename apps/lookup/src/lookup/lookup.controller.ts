import { type CallContext, lookup, type LookupJob, type LookupResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { LookupService } from './lookup.service';

@Controller()
export class LookupController {
  constructor(private readonly lookup: LookupService) {}

  @Handle(lookup)
  lookups(job: LookupJob, context: CallContext): Promise<LookupResult> {
    return this.lookup.lookup(job, context);
  }
}
