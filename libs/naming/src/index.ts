export { cleanCompanyName, type CleanedName, type CleanOptions } from './company/clean-company-name';
export { type Removal, type RemovalKind } from './company/removal';
export {
  type Habit,
  type PatternStats,
  type PatternObservation,
  NO_STATS,
  type PatternCount,
  withObservations,
} from './address/pattern-stats';
export { observationsOfAddress, observationsOfRefusal } from './address/pattern-observations';
export type { Employer } from './address/bearers';
export { type Belief, DEFAULT_PROBE_BUDGET, ProbeSearch, type SearchOptions } from './address/probe-search';
export { type Candidate, type Explained, type Explanation, FEW_BEARERS, rankCandidates } from './address/rank-candidates';
export { countryOfDomain, hostOf, mailDomainOf, mailDomainsOf } from './mail-domain';
export { isMailbox, isPlatform, type Site, siteOf } from './platforms';
export { withoutAsides } from './person/asides';
export { familyInCapitals } from './person/capitals';
export { isCommonName } from './person/common-names';
export { isFieldOfDegree, isOnlyTitle, isSuffix, isTitle } from './person/name-words';
export { type NameForm, type Person, type PersonInput } from './person/name-form';
export { parsePerson, personKey } from './person/person';
export { type NameParts, partsOfUnspacedName } from './person/unspaced-name';
