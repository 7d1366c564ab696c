import {
  type ContactSearchBody,
  type FoundContacts,
  type ModeParams,
  searchContacts,
  searchContactsRoute,
} from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, contextFor, DashboardCall, DashboardRoute } from './dashboard-call';

@Controller()
export class ContactSearchController {
  constructor(private readonly rpc: RpcClient) {}

  @DashboardRoute(searchContactsRoute)
  searchContacts(@DashboardCall() call: CallOfDashboard<ContactSearchBody, ModeParams>): Promise<FoundContacts> {
    return this.rpc.call(searchContacts, call.input, contextFor(call, call.params.mode, searchContacts));
  }
}
