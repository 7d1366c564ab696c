import type { Readable } from 'node:stream';
import { type CreditsView, exportLedgerRoute, getCreditsRoute, type LedgerQuery } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { CreditsService } from './credits.service';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';

@Controller()
export class CreditsController {
  constructor(private readonly credits: CreditsService) {}

  @DashboardRoute(getCreditsRoute)
  getCredits(@DashboardCall() call: CallOfDashboard): Promise<CreditsView> {
    return this.credits.getCredits(call);
  }

  @DashboardRoute(exportLedgerRoute)
  exportLedger(@DashboardCall() call: CallOfDashboard<object, object, LedgerQuery>): Promise<Readable> {
    return this.credits.exportLedger(call);
  }
}
