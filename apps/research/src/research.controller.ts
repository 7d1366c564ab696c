import {
  type CallContext,
  getResearch,
  type GetResearchJob,
  quoteResearch,
  type ResearchQuestion,
  type ResearchQuote,
  type ResearchState,
  startResearch,
  type StartResearchJob,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { ResearchService } from './research.service';

@Controller()
export class ResearchController {
  constructor(private readonly research: ResearchService) {}

  @Handle(startResearch)
  startResearch(job: StartResearchJob, context: CallContext): Promise<ResearchState> {
    return this.research.startResearch(job, context);
  }

  @Handle(getResearch)
  getResearch(job: GetResearchJob, context: CallContext): Promise<ResearchState> {
    return this.research.getResearch(job, context);
  }

  @Handle(quoteResearch)
  quoteResearch(question: ResearchQuestion, context: CallContext): Promise<ResearchQuote> {
    return this.research.quoteResearch(question, context);
  }
}
