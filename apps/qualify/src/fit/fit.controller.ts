import {
  type CallContext,
  type FitJob,
  type FitPreview,
  type FitPreviewBody,
  type FitResult,
  previewFits,
  scoreFit,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { FitPreviewService } from './fit-preview.service';
import { FitService } from './fit.service';

@Controller()
export class FitController {
  constructor(
    private readonly fits: FitService,
    private readonly previews: FitPreviewService,
  ) {}

  @Handle(scoreFit)
  scoreFit(job: FitJob, call: CallContext): Promise<FitResult> {
    return this.fits.scoreFit(job, call);
  }

  @Handle(previewFits)
  previewFits(body: FitPreviewBody, call: CallContext): Promise<FitPreview> {
    return this.previews.previewFits(body, call);
  }
}
