import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { BuyerContext } from './buyer-context';
import { FIT_FACTS, FitFact, FitResult } from './qualify';
import { rpc } from './rpc';

/** Most companies of one preview. */
export const PREVIEW_MAX = 10;

/** A company, and what is known of it: the `facts` of an answer of `POST /v1/qualify`. */
export class PreviewedCompany {
  @IsString()
  @IsNotEmpty()
  @MaxLength(253)
  domain!: string;

  @IsArray()
  @ArrayMaxSize(FIT_FACTS.length)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FitFact)
  facts!: FitFact[];
}

/** A buyer context that is not stored, and the companies to score by it. */
export class FitPreviewBody {
  @IsObject()
  @ValidateNested()
  @Type(() => BuyerContext)
  context!: BuyerContext;

  @IsArray()
  @ArrayMaxSize(PREVIEW_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PreviewedCompany)
  companies!: PreviewedCompany[];
}

/** The same facts scored twice. */
export class FitComparison {
  /** By the context in force; null: there is none. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FitResult)
  before!: FitResult | null;

  /** By the context of the request. */
  @IsObject()
  @ValidateNested()
  @Type(() => FitResult)
  after!: FitResult;
}

export class FitPreview {
  /** In the order of the companies. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FitComparison)
  fits!: FitComparison[];
}

/** Score known facts by a context that is not stored. Nothing is read or kept. Refuses with `invalid_input` a context that contradicts itself. */
export const previewFits = rpc({
  subject: 'qualify.v1.preview_fits',
  callers: ['gateway'],
  request: FitPreviewBody,
  reply: FitPreview,
  deadlineMs: 5_000,
  suppression: 'nobody',
});
