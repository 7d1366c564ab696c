import type { Readable } from 'node:stream';
import {
  getResearchRoute,
  type PaidQuery,
  type ResearchAnswer,
  type ResearchBody,
  type ResearchParams,
  researchProspectRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { ResearchCallService } from './research-call.service';
import { ResearchStreamService } from './research-stream.service';

@Controller()
export class ResearchController {
  constructor(
    private readonly research: ResearchCallService,
    private readonly streams: ResearchStreamService,
  ) {}

  @Route(researchProspectRoute)
  researchProspect(@Call() call: ApiCall<ResearchBody, PaidQuery>): Promise<string | Readable> {
    return this.streams.isWanted(call) ? this.streams.streamResearch(call) : this.research.research(call);
  }

  @Route(getResearchRoute)
  getResearch(@Call() call: ApiCall<object, object, ResearchParams>): Promise<ResearchAnswer> {
    return this.research.getResearch(call);
  }
}
