import { addObjections, type CallContext, type ObjectionsJob, type ObjectionsResult } from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { ObjectionsService } from './objections.service';

@Controller()
export class ObjectionsController {
  constructor(private readonly objections: ObjectionsService) {}

  @Handle(addObjections)
  addObjections(job: ObjectionsJob, context: CallContext): Promise<ObjectionsResult> {
    return this.objections.addObjections(job, context);
  }
}
