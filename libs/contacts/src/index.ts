export {
  type ColumnMap,
  type Contact,
  type ContactField,
  contactFields,
  parseColumnMap,
  type ReadContact,
  readContact,
} from './contact';
export { type ContactMatch, type ContactQuestion, ContactsRepository, type ImportCounts } from './contacts.repository';
