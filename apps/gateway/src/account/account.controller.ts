import { type AccountAnswer, accountEndpoint, type UsageAnswer, usageEndpoint, type UsageQuery } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { AccountService } from './account.service';

@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Route(accountEndpoint)
  account(@Call() call: ApiCall): Promise<AccountAnswer> {
    return this.accounts.account(call);
  }

  @Route(usageEndpoint)
  usage(@Call() call: ApiCall<UsageQuery>): Promise<UsageAnswer> {
    return this.accounts.usage(call);
  }
}
