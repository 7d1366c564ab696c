import { LeaseKeeper } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { ResearchSettings } from '../settings';
import { type TakenJob, TurnRepository } from './turn.repository';

/** Renews the leases of jobs. */
@Injectable()
export class JobLeases extends LeaseKeeper<TakenJob> {
  constructor(repository: TurnRepository, { leaseSeconds }: ResearchSettings) {
    super(leaseSeconds, (jobs) => repository.renewLeases(jobs));
  }
}
