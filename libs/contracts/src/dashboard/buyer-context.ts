import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { AuditActor } from '../audit';
import { BuyerContextAnswer } from '../buyer-context';
import { BuyerContextReplacement, BuyerContextVersion } from '../buyer-context-versions';
import { FitPreview, FitPreviewBody, PreviewedCompany } from '../fit-preview';
import { ModeParams } from './mode-params';
import { dashboardRoute } from './route';

export class BuyerContextVersionParams extends ModeParams {
  @Matches(/^[1-9]\d{0,8}$/)
  version!: string;
}

export class PreviewedCompanies {
  /** Companies that the account has qualified and still owns the answer of, at most ten, the latest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PreviewedCompany)
  companies!: PreviewedCompany[];
}

/** A version of the buyer context, and who made it. */
export class BuyerContextVersionView extends BuyerContextVersion {
  /** Null: the event is not known any more. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AuditActor)
  actor!: AuditActor | null;

  /** Name of the user who made it; null: an API key or an operator did. */
  @IsOptional()
  @IsString()
  user_name!: string | null;
}

export class BuyerContextHistory {
  /** Newest first, at most 200. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BuyerContextVersionView)
  versions!: BuyerContextVersionView[];
}

const path = '/dashboard/api/buyer-context/{mode}';

/** Refuses with `changed_meanwhile` where the context in force is not the one that was read. */
export const replaceBuyerContextRoute = dashboardRoute({
  id: 'replaceBuyerContext',
  method: 'PUT',
  path,
  needs: 'data:write',
  params: ModeParams,
  body: BuyerContextReplacement,
  response: BuyerContextAnswer,
});

export const listPreviewedCompaniesRoute = dashboardRoute({
  id: 'listPreviewedCompanies',
  method: 'GET',
  path: `${path}/companies`,
  needs: 'data:read',
  params: ModeParams,
  response: PreviewedCompanies,
});

/** Free: it scores facts that the account owns already, and reads nothing. */
export const previewFitsRoute = dashboardRoute({
  id: 'previewFits',
  method: 'POST',
  path: `${path}/preview`,
  needs: 'data:read',
  params: ModeParams,
  body: FitPreviewBody,
  response: FitPreview,
});

export const listBuyerContextVersionsRoute = dashboardRoute({
  id: 'listBuyerContextVersions',
  method: 'GET',
  path: `${path}/versions`,
  needs: 'data:read',
  params: ModeParams,
  response: BuyerContextHistory,
});

export const getBuyerContextVersionRoute = dashboardRoute({
  id: 'getBuyerContextVersion',
  method: 'GET',
  path: `${path}/versions/{version}`,
  needs: 'data:read',
  params: BuyerContextVersionParams,
  response: BuyerContextAnswer,
});
