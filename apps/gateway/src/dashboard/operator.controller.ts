import {
  type AccountSearchBody,
  createAccountRoute,
  type GrantBody,
  grantCreditsRoute,
  listQueuesRoute,
  type NewAccountBody,
  type OperatedAccount,
  type OperatedAccountList,
  type OperatedAccountParams,
  type PauseBody,
  pauseQueueRoute,
  type PlanBody,
  type QueueParams,
  type QueueViewList,
  type RetriedJobs,
  retryQueueRoute,
  searchAccountsRoute,
  setPlanRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { OperatorAccountsService } from './operator-accounts.service';
import { OperatorQueuesService } from './operator-queues.service';

@Controller()
export class OperatorController {
  constructor(
    private readonly accounts: OperatorAccountsService,
    private readonly queues: OperatorQueuesService,
  ) {}

  @DashboardRoute(searchAccountsRoute)
  searchAccounts(@DashboardCall() { input }: CallOfDashboard<AccountSearchBody>): Promise<OperatedAccountList> {
    return this.accounts.searchAccounts(input.text);
  }

  @DashboardRoute(createAccountRoute)
  createAccount(@DashboardCall() call: CallOfDashboard<NewAccountBody>): Promise<OperatedAccount> {
    return this.accounts.createAccount(call);
  }

  @DashboardRoute(grantCreditsRoute)
  grantCredits(@DashboardCall() call: CallOfDashboard<GrantBody, OperatedAccountParams>): Promise<OperatedAccount> {
    return this.accounts.grantCredits(call, call.params.id);
  }

  @DashboardRoute(setPlanRoute)
  setPlan(@DashboardCall() call: CallOfDashboard<PlanBody, OperatedAccountParams>): Promise<OperatedAccount> {
    return this.accounts.setPlan(call, call.params.id);
  }

  @DashboardRoute(listQueuesRoute)
  listQueues(): Promise<QueueViewList> {
    return this.queues.listQueues();
  }

  @DashboardRoute(pauseQueueRoute)
  pauseQueue(@DashboardCall() call: CallOfDashboard<PauseBody, QueueParams>): Promise<void> {
    return this.queues.pauseQueue(call, call.params.id);
  }

  @DashboardRoute(retryQueueRoute)
  retryQueue(@DashboardCall() call: CallOfDashboard<object, QueueParams>): Promise<RetriedJobs> {
    return this.queues.retryQueue(call, call.params.id);
  }
}
