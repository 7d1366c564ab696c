import { type CallContext, importContacts, type ImportContactsJob, type ImportContactsResult } from '@modernleads/contracts';
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
}
