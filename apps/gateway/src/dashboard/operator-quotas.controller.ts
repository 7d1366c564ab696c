import {
  listQuotasRoute,
  type OperatedQuotaList,
  type OperatedQuotasParams,
  type QuotaLimitsBody,
  setQuotasRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { OperatorQuotasService } from './operator-quotas.service';

@Controller()
export class OperatorQuotasController {
  constructor(private readonly quotas: OperatorQuotasService) {}

  @DashboardRoute(listQuotasRoute)
  listQuotas(@DashboardCall() { params }: CallOfDashboard<object, OperatedQuotasParams>): Promise<OperatedQuotaList> {
    return this.quotas.listQuotas(params);
  }

  @DashboardRoute(setQuotasRoute)
  setQuotas(@DashboardCall() call: CallOfDashboard<QuotaLimitsBody, OperatedQuotasParams>): Promise<OperatedQuotaList> {
    return this.quotas.setQuotas(call);
  }
}
