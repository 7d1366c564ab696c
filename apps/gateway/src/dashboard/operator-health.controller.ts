import {
  checkSendingRoute,
  getHealthRoute,
  type InstanceHealth,
  type SendingState,
  type SendingStateBody,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { OperatorHealthService } from './operator-health.service';

@Controller()
export class OperatorHealthController {
  constructor(private readonly health: OperatorHealthService) {}

  @DashboardRoute(getHealthRoute)
  getHealth(): Promise<InstanceHealth> {
    return this.health.getHealth();
  }

  @DashboardRoute(checkSendingRoute)
  checkSending(@DashboardCall() call: CallOfDashboard<SendingStateBody>): Promise<SendingState> {
    return this.health.checkSending(call);
  }
}
