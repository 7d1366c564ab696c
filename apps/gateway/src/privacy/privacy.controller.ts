import {
  ApiError,
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
    const person = contact.includes('@') ? { email: contact } : { linkedin_url: contact };
    return this.erase(call, deleteContactRoute, person).catch(noSuchContact);
  }

  private async erase(call: ApiCall, endpoint: Endpoint, job: ErasureBody): Promise<string> {
    return (await this.calls.changeOnce(call, { endpoint, rpc: erasePerson, job })).body;
  }
}

/** What is neither an address nor a profile names no contact. */
function noSuchContact(error: unknown): never {
  if (error instanceof ApiError && error.code === 'invalid_input') throw new ApiError('not_found', 'There is no such contact.');
  throw error;
}
