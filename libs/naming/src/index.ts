export { cleanCompanyName, type CleanedName, type CleanOptions } from './company/clean-company-name';
export { type Removal, type RemovalKind } from './company/removal';
export { type Habit, type Knowledge, type Lesson, NOTHING_KNOWN, type Tally, withLessons } from './address/knowledge';
export { lessonsOfAddress, lessonsOfRefusal } from './address/lessons';
export {
  DEFAULT_PROBE_BUDGET,
  FEW_RIVALS,
  guessConfidence,
  lookAgain,
  type PlanOptions,
  planProbes,
  type Probe,
  PROOF,
} from './address/probe-plan';
export { type Candidate, type Explained, type Explanation, rankCandidates } from './address/rank-candidates';
export { countryOfDomain, mailDomainOf, mailDomainsOf } from './mail-domain';
export { isCommonName } from './person/common-names';
export { type NameForm, type Person, type PersonInput } from './person/name-form';
export { parsePerson, personKey } from './person/person';
