import {
  createKeyRoute,
  type KeyList,
  type KeyParams,
  type KeyWithSecret,
  listKeysRoute,
  type NewKeyBody,
  revokeKeyRoute,
  type RotateKeyBody,
  rotateKeyRoute,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type CallOfDashboard, DashboardCall, DashboardRoute } from './dashboard-call';
import { KeysService } from './keys.service';

@Controller()
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  @DashboardRoute(listKeysRoute)
  listKeys(@DashboardCall() { session }: CallOfDashboard): Promise<KeyList> {
    return this.keys.listKeys(session.accountId);
  }

  @DashboardRoute(createKeyRoute)
  createKey(@DashboardCall() call: CallOfDashboard<NewKeyBody>): Promise<KeyWithSecret> {
    return this.keys.createKey(call);
  }

  @DashboardRoute(rotateKeyRoute)
  rotateKey(@DashboardCall() call: CallOfDashboard<RotateKeyBody, KeyParams>): Promise<KeyWithSecret> {
    return this.keys.rotateKey(call, call.params.id, call.input.overlap_hours);
  }

  @DashboardRoute(revokeKeyRoute)
  revokeKey(@DashboardCall() call: CallOfDashboard<object, KeyParams>): Promise<void> {
    return this.keys.revokeKey(call, call.params.id);
  }
}
