import {
  type ContactParams,
  deleteContactRoute,
  type Endpoint,
  type ErasureBody,
  erasePerson,
  erasePersonRoute,
  type ErasureReceipt,
  getErasure,
  getErasureRoute,
  type IdParams,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';

@Controller()
export class PrivacyController {
  constructor(private readonly calls: FreeCallService) {}

  @Route(erasePersonRoute)
  erasePerson(@Call() call: ApiCall<ErasureBody>): Promise<string> {
    return this.erase(call, erasePersonRoute, call.input);
  }

  @Route(getErasureRoute)
  getErasure(@Call() call: ApiCall<object, object, IdParams>): Promise<ErasureReceipt> {
    return this.calls.askService(call, getErasure, call.params);
  }

  @Route(deleteContactRoute)
  deleteContact(@Call() call: ApiCall<object, object, ContactParams>): Promise<string> {
    const { contact } = call.params;
    return this.erase(call, deleteContactRoute, contact.includes('@') ? { email: contact } : { linkedin_url: contact });
  }

  private async erase(call: ApiCall, endpoint: Endpoint, job: ErasureBody): Promise<string> {
    return (await this.calls.changeOnce(call, { endpoint, rpc: erasePerson, job })).body;
  }
}
