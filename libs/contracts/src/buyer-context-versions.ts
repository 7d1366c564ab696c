import { Type } from 'class-transformer';
import { IsArray, IsInt, IsISO8601, IsObject, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { BuyerContext, BuyerContextAnswer, BuyerContextJob, BuyerContextState } from './buyer-context';
import { rpc } from './rpc';

/** A context to be put in force in the place of the one that was read. */
export class BuyerContextReplacement {
  @IsObject()
  @ValidateNested()
  @Type(() => BuyerContext)
  context!: BuyerContext;

  /** `hash` of the context that was read; null: there was none. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  replaces!: string | null;
}

export class BuyerContextVersion {
  @IsInt()
  @Min(1)
  version!: number;

  /** Null: the context was deleted. */
  @IsOptional()
  @IsString()
  hash!: string | null;

  @IsISO8601()
  created_at!: string;
}

export class BuyerContextVersions {
  /** Newest first, at most 200. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BuyerContextVersion)
  versions!: BuyerContextVersion[];
}

export class BuyerContextVersionJob {
  @IsInt()
  @Min(1)
  version!: number;
}

/** Replace the context, unless it is no longer the one that was read: then `changed_meanwhile`. */
export const replaceBuyerContext = rpc({
  subject: 'qualify.v1.replace_context',
  callers: ['gateway'],
  request: BuyerContextReplacement,
  reply: BuyerContextAnswer,
  deadlineMs: 5_000,
  suppression: 'nobody',
});

/** List the versions that are kept. */
export const listBuyerContexts = rpc({
  subject: 'qualify.v1.list_contexts',
  callers: ['gateway'],
  request: BuyerContextJob,
  reply: BuyerContextVersions,
  deadlineMs: 5_000,
  suppression: 'nobody',
});

/** Read one version; null: it is not kept, or the context was deleted then. */
export const getBuyerContextVersion = rpc({
  subject: 'qualify.v1.get_context_version',
  callers: ['gateway'],
  request: BuyerContextVersionJob,
  reply: BuyerContextState,
  deadlineMs: 5_000,
  suppression: 'nobody',
});
