import {
  ApiError,
  type BuyerContext,
  type BuyerContextAnswer,
  type BuyerContextDraftBody,
  deleteBuyerContext,
  deleteBuyerContextRoute,
  draftBuyerContext,
  draftBuyerContextRoute,
  type Endpoint,
  getBuyerContext,
  getBuyerContextRoute,
  putBuyerContext,
  putBuyerContextRoute,
  type Rpc,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';

@Controller()
export class BuyerContextController {
  constructor(private readonly calls: FreeCallService) {}

  @Route(putBuyerContextRoute)
  putBuyerContext(@Call() call: ApiCall<BuyerContext>): Promise<string> {
    return this.change(call, putBuyerContextRoute, putBuyerContext, call.input);
  }

  @Route(getBuyerContextRoute)
  async getBuyerContext(@Call() call: ApiCall): Promise<BuyerContextAnswer> {
    const { current } = await this.calls.askService(call, getBuyerContext, {});
    if (!current) throw new ApiError('not_found', 'There is no buyer context.');
    return current;
  }

  @Route(deleteBuyerContextRoute)
  deleteBuyerContext(@Call() call: ApiCall): Promise<string> {
    return this.change(call, deleteBuyerContextRoute, deleteBuyerContext, {});
  }

  @Route(draftBuyerContextRoute)
  draftBuyerContext(@Call() call: ApiCall<BuyerContextDraftBody>): Promise<string> {
    return this.change(call, draftBuyerContextRoute, draftBuyerContext, call.input);
  }

  private async change<J extends object>(call: ApiCall, endpoint: Endpoint, rpc: Rpc<J, object>, job: J): Promise<string> {
    return (await this.calls.changeOnce(call, { endpoint, rpc, job })).body;
  }
}
