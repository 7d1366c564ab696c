export { countryCodeOf } from './country';
export { isEmail, type Mailboxes, mailboxesIn, readEmail } from './email';
export { canonicalMailbox, domainsOfMailbox } from './mailbox';
export { parsePhone, type PhoneNumber, phonesIn, readPhones } from './phone';
export { isNameless, isPlaceholder } from './placeholder';
export { profileOf, readProfile } from './profile';
export { type KeptOut, keptOut, nothingIn, type Reading } from './reading';
export { platformIssue, readWebsite, type Website } from './website';
