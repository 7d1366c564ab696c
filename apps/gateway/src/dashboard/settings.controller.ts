import { type AccountNameBody, listRetentionRoute, renameAccountRoute, type RetentionList } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { SettingsService } from './settings.service';

@Controller()
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @DashboardRoute(renameAccountRoute)
  renameAccount(@DashboardCall() call: CallOfDashboard<AccountNameBody>): Promise<void> {
    return this.settings.renameAccount(call, call.input.name);
  }

  @DashboardRoute(listRetentionRoute)
  listRetention(): RetentionList {
    return this.settings.listRetention();
  }
}
