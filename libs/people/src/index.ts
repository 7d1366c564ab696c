export { Identities, type Identity } from './identities';
export { type Invitation, INVITATION_DAYS, Invitations } from './invitations';
export { Passwords } from './passwords';
export { PeopleModule, type PeopleOptions } from './people.module';
export { SecondFactors } from './second-factors';
export { type LiveSession, type NewSession, type SessionRow, Sessions } from './sessions';
export { csrfTokenOf, derivedOf, digestOf } from './token';
export { base32, stepAt, totpCode, totpUri } from './totp';
export { canonicalEmail, LINK_MINUTES, type Member, type Membership, type NewUser, type User, Users } from './users';
