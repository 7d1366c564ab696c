export { Passwords } from './passwords';
export { PeopleModule } from './people.module';
export { type LiveSession, type NewSession, type SessionHours, type SessionRow, Sessions } from './sessions';
export { csrfTokenOf, digestOf } from './token';
export { canonicalEmail, LINK_MINUTES, type Member, type Membership, type NewUser, type User, Users } from './users';
