import { getHomeRoute, type Home } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { HomeService } from './home.service';

@Controller()
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @DashboardRoute(getHomeRoute)
  getHome(@DashboardCall() call: CallOfDashboard): Promise<Home> {
    return this.home.getHome(call);
  }
}
