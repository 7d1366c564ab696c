import { countWebhookAttempts, countWebhookAttemptsRoute, type ModeParams, type WebhookHours } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, contextFor, DashboardCall, DashboardRoute } from './dashboard-call';

@Controller()
export class WebhookHoursController {
  constructor(private readonly rpc: RpcClient) {}

  @DashboardRoute(countWebhookAttemptsRoute)
  countAttempts(@DashboardCall() call: CallOfDashboard<object, ModeParams>): Promise<WebhookHours> {
    return this.rpc.call(countWebhookAttempts, {}, contextFor(call, call.params.mode, countWebhookAttempts));
  }
}
