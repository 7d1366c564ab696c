export {
  type Contact,
  type ContactColumns,
  contactColumns,
  type ContactField,
  contactFields,
  type ReadContact,
  readContact,
} from './contact';
export { type ContactMatch, type ContactQuestion, ContactsRepository, type ImportCounts } from './contacts.repository';
