import {
  type BuyerContext,
  type BuyerContextAnswer,
  type BuyerContextDeleted,
  type BuyerContextDraft,
  type BuyerContextDraftBody,
  type BuyerContextJob,
  type BuyerContextReplacement,
  type BuyerContextState,
  type BuyerContextVersionJob,
  type BuyerContextVersions,
  type CallContext,
  deleteBuyerContext,
  draftBuyerContext,
  getBuyerContext,
  getBuyerContextVersion,
  listBuyerContexts,
  putBuyerContext,
  replaceBuyerContext,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { BuyerContextService } from './buyer-context.service';
import { ContextDrafter } from './context-drafter';

@Controller()
export class BuyerContextController {
  constructor(
    private readonly contexts: BuyerContextService,
    private readonly drafter: ContextDrafter,
  ) {}

  @Handle(getBuyerContext)
  async getBuyerContext(_job: BuyerContextJob, call: CallContext): Promise<BuyerContextState> {
    return { current: (await this.contexts.getCurrent(call)) ?? null };
  }

  @Handle(putBuyerContext)
  putBuyerContext(context: BuyerContext, call: CallContext): Promise<BuyerContextAnswer> {
    return this.contexts.put(context, call);
  }

  @Handle(replaceBuyerContext)
  replaceBuyerContext({ context, replaces }: BuyerContextReplacement, call: CallContext): Promise<BuyerContextAnswer> {
    return this.contexts.replace(context, replaces ?? null, call);
  }

  @Handle(listBuyerContexts)
  async listBuyerContexts(_job: BuyerContextJob, call: CallContext): Promise<BuyerContextVersions> {
    return { versions: await this.contexts.listVersions(call) };
  }

  @Handle(getBuyerContextVersion)
  async getBuyerContextVersion({ version }: BuyerContextVersionJob, call: CallContext): Promise<BuyerContextState> {
    return { current: (await this.contexts.getVersion(version, call)) ?? null };
  }

  @Handle(deleteBuyerContext)
  async deleteBuyerContext(_job: BuyerContextJob, call: CallContext): Promise<BuyerContextDeleted> {
    return { deleted: await this.contexts.delete(call) };
  }

  @Handle(draftBuyerContext)
  draftBuyerContext({ domain }: BuyerContextDraftBody, call: CallContext): Promise<BuyerContextDraft> {
    return this.drafter.draft(domain, call);
  }
}
