import type { components } from './schema';
import { Resource } from './resource';
import { sendTable, type Table } from './tables';
import { answerOf, type CallOptions } from './transport';
import type { ErasureReceipt } from './types';

type Schemas = components['schemas'];

/** The account's own contacts, which a lookup asks first. Free. */
export class Contacts extends Resource {
  /** Adds up to 10,000 contacts, by rows or as a table; one with the e-mail of another replaces it. */
  import(body: Schemas['ContactsBody'] | Table, options?: CallOptions): Promise<Schemas['ContactsAnswer']> {
    if ('csv' in body) return sendTable(this.transport, '/v1/contacts/import', body, {}, options ?? {});
    const call = this.api.POST('/v1/contacts/import', { ...this.transport.writing(options), params: { query: {} }, body });
    return answerOf(call) as Promise<Schemas['ContactsAnswer']>;
  }

  /** Deletes a contact and what is stored of the person. @param contact e-mail address or id. */
  delete(contact: string, options?: CallOptions): Promise<ErasureReceipt> {
    const params = { path: { contact } };
    return answerOf(this.api.DELETE('/v1/contacts/{contact}', { ...this.transport.writing(options), params }));
  }
}

/** Erasure of a person's data. Free. */
export class Privacy extends Resource {
  /** Starts to erase what the account stores of a person; `receipt` follows it. */
  erase(body: Schemas['ErasureBody'], options?: CallOptions): Promise<ErasureReceipt> {
    return answerOf(this.api.POST('/v1/privacy/erase', { ...this.transport.writing(options), body }));
  }

  receipt(id: string, options?: CallOptions): Promise<ErasureReceipt> {
    return answerOf(this.api.GET('/v1/privacy/erase/{id}', { ...this.transport.with(options), params: { path: { id } } }));
  }
}
