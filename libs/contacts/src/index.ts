export { type ColumnMap, type Contact, type ContactField, contactFields, contactOf, parseColumnMap } from './contact';
export { type ContactMatch, type ContactQuestion, ContactsRepository, type ImportCounts } from './contacts.repository';
