export { mailDomainOf, mailDomainsOf } from './mail-domain';
export { familyNameShare, givenNameShare } from './person/common-names';
export { type Joint, type NameForm, type Person, type PersonInput, type Trait, TRAITS, type Traits } from './person/name-form';
export { parsePerson, personKey } from './person/person';
