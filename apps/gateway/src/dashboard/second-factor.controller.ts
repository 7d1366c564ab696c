import {
  confirmSecondFactorRoute,
  disableSecondFactorRoute,
  enrolSecondFactorRoute,
  getSecondFactorRoute,
  type RecoveryCodes,
  type RecoveryCodesBody,
  renewRecoveryCodesRoute,
  type SecondFactor,
  type SecondFactorCodeBody,
  type SecondFactorSecret,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { SecondFactorService } from './second-factor.service';

@Controller()
export class SecondFactorController {
  constructor(private readonly secondFactor: SecondFactorService) {}

  @DashboardRoute(getSecondFactorRoute)
  getSecondFactor(@DashboardCall() { session }: CallOfDashboard): Promise<SecondFactor> {
    return this.secondFactor.getSecondFactor(session.userId);
  }

  @DashboardRoute(enrolSecondFactorRoute)
  enrolSecondFactor(@DashboardCall() { session }: CallOfDashboard): Promise<SecondFactorSecret> {
    return this.secondFactor.enrolSecondFactor(session);
  }

  @DashboardRoute(confirmSecondFactorRoute)
  confirmSecondFactor(@DashboardCall() call: CallOfDashboard<SecondFactorCodeBody>): Promise<RecoveryCodes> {
    return this.secondFactor.confirmSecondFactor(call);
  }

  @DashboardRoute(disableSecondFactorRoute)
  disableSecondFactor(@DashboardCall() call: CallOfDashboard<SecondFactorCodeBody>): Promise<void> {
    return this.secondFactor.disableSecondFactor(call);
  }

  @DashboardRoute(renewRecoveryCodesRoute)
  renewRecoveryCodes(@DashboardCall() call: CallOfDashboard<RecoveryCodesBody>): Promise<RecoveryCodes> {
    return this.secondFactor.renewRecoveryCodes(call);
  }
}
