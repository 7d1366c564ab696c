import {
  type CallContext,
  type ErasureBody,
  erasePerson,
  type ErasureReceipt,
  getErasure,
  type IdParams,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { ErasureService } from './erasure.service';

@Controller()
export class ErasureController {
  constructor(private readonly erasures: ErasureService) {}

  @Handle(erasePerson)
  erasePerson(body: ErasureBody, context: CallContext): Promise<ErasureReceipt> {
    return this.erasures.erasePerson(body, context);
  }

  @Handle(getErasure)
  getErasure({ id }: IdParams, context: CallContext): Promise<ErasureReceipt> {
    return this.erasures.getErasure(id, context);
  }
}
