import {
  type CallContext,
  type ContactSearchBody,
  type FoundContacts,
  importContacts,
  type ImportContactsJob,
  type ImportContactsResult,
  searchContacts,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { ContactsService } from './contacts.service';

@Controller()
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Handle(importContacts)
  importContacts(job: ImportContactsJob, context: CallContext): Promise<ImportContactsResult> {
    return this.contacts.importContacts(job, context);
  }

  @Handle(searchContacts)
  searchContacts(body: ContactSearchBody, context: CallContext): Promise<FoundContacts> {
    return this.contacts.searchContacts(body, context);
  }
}
