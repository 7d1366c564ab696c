import {
  type BuyerContextAnswer,
  type BuyerContextHistory,
  type BuyerContextReplacement,
  type BuyerContextVersionParams,
  type FitPreview,
  type FitPreviewBody,
  getBuyerContextVersionRoute,
  listBuyerContextVersionsRoute,
  listPreviewedCompaniesRoute,
  type ModeParams,
  type PreviewedCompanies,
  previewFitsRoute,
  replaceBuyerContextRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { ContextEditorService } from './context-editor.service';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';

@Controller()
export class ContextEditorController {
  constructor(private readonly editor: ContextEditorService) {}

  @DashboardRoute(replaceBuyerContextRoute)
  replaceBuyerContext(@DashboardCall() call: CallOfDashboard<BuyerContextReplacement, ModeParams>): Promise<BuyerContextAnswer> {
    return this.editor.replaceBuyerContext(call);
  }

  @DashboardRoute(listPreviewedCompaniesRoute)
  listPreviewedCompanies(@DashboardCall() call: CallOfDashboard<object, ModeParams>): Promise<PreviewedCompanies> {
    return this.editor.listPreviewedCompanies(call);
  }

  @DashboardRoute(previewFitsRoute)
  previewFits(@DashboardCall() call: CallOfDashboard<FitPreviewBody, ModeParams>): Promise<FitPreview> {
    return this.editor.previewFits(call);
  }

  @DashboardRoute(listBuyerContextVersionsRoute)
  listVersions(@DashboardCall() call: CallOfDashboard<object, ModeParams>): Promise<BuyerContextHistory> {
    return this.editor.listVersions(call);
  }

  @DashboardRoute(getBuyerContextVersionRoute)
  getVersion(@DashboardCall() call: CallOfDashboard<object, BuyerContextVersionParams>): Promise<BuyerContextAnswer> {
    return this.editor.getVersion(call);
  }
}
