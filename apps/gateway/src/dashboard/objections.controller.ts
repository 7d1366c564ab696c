import {
  addObjectionsRoute,
  countObjectionsRoute,
  type ObjectionCounts,
  type ObjectionsBody,
  type ObjectionsQuery,
  type ObjectionsResult,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { ObjectionsService } from './objections.service';

@Controller()
export class ObjectionsController {
  constructor(private readonly objections: ObjectionsService) {}

  @DashboardRoute(countObjectionsRoute)
  countObjections(): Promise<ObjectionCounts> {
    return this.objections.countObjections();
  }

  @DashboardRoute(addObjectionsRoute)
  addObjections(@DashboardCall() call: CallOfDashboard<ObjectionsBody, object, ObjectionsQuery>): Promise<ObjectionsResult> {
    return this.objections.addObjections(call);
  }
}
