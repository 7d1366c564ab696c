export { type Contact, type ContactColumns, contactColumns, contactFields, type ReadContact, readContact } from './contact';
export type { ContactPage, Place } from './contact-pages';
export type { ContactField } from './contact-values';
export {
  type ContactMatch,
  type ContactQuestion,
  ContactsRepository,
  type ImportCounts,
  type StoredContact,
} from './contacts.repository';
