import { type CallContext, findDomain, type FindDomainJob, type FindDomainResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { DomainFinderService } from './domain-finder.service';

@Controller()
export class DomainFinderController {
  constructor(private readonly finder: DomainFinderService) {}

  @Handle(findDomain)
  findDomain(job: FindDomainJob, context: CallContext): Promise<FindDomainResult> {
    return this.finder.findDomain(job, context);
  }
}
