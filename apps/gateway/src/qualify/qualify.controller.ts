import { type PaidQuery, type QualifyBody, qualifyRoute } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { QualifyService } from './qualify.service';

@Controller()
export class QualifyController {
  constructor(private readonly qualifies: QualifyService) {}

  @Route(qualifyRoute)
  qualify(@Call() call: ApiCall<QualifyBody, PaidQuery>): Promise<string> {
    return this.qualifies.qualify(call);
  }
}
