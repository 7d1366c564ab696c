import { type AccountAnswer, getAccountRoute, type UsageAnswer, listUsageRoute, type UsageQuery } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { AccountService } from './account.service';

@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Route(getAccountRoute)
  getAccount(@Call() call: ApiCall): Promise<AccountAnswer> {
    return this.accounts.getAccount(call);
  }

  @Route(listUsageRoute)
  listUsage(@Call() call: ApiCall<UsageQuery>): Promise<UsageAnswer> {
    return this.accounts.listUsage(call);
  }
}
