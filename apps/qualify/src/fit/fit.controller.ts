import { type CallContext, type FitJob, type FitResult, scoreFit } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { FitService } from './fit.service';

@Controller()
export class FitController {
  constructor(private readonly fits: FitService) {}

  @Handle(scoreFit)
  scoreFit(job: FitJob, call: CallContext): Promise<FitResult> {
    return this.fits.scoreFit(job, call);
  }
}
