import type { PaidQuery, QualifyBody } from '@modernleads/contracts';
import { qualifySale } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';
import { BuyerContextRepository } from './buyer-context.repository';

@Injectable()
export class QualifyService {
  constructor(
    private readonly paidCalls: PaidCallService,
    private readonly contexts: BuyerContextRepository,
  ) {}

  /** The question is put under the context that is in force now: an account owns an answer under one context. @throws ApiError of the catalogue. */
  async qualify(call: ApiCall<QualifyBody, PaidQuery>): Promise<string> {
    const context_hash = await this.contexts.getHash(call.key);
    return this.paidCalls.sell(qualifySale, { ...call, input: { ...call.input, context_hash } });
  }
}
