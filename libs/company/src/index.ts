export { CompanyReader, type ReadOptions } from './company-reader';
export { countryOf } from './country/country-of';
export { type EmployeeRange, employeeRangeOf } from './employees/employee-range';
export type { CompanyFacts, CompanyReading, Evidence, Fact, PageOutcome } from './facts/company-facts';
export { factsOf } from './facts/facts-of';
export { type IndustryMatch, industriesOf } from './industry/industries-of';
export {
  INDUSTRIES,
  type Industry,
  type IndustryId,
  industryOf,
  industryRelation,
  isIndustryId,
  type SectorId,
} from './industry/taxonomy';
export { factsOfTask } from './tasks';
export { type TechnologyId, technologyOf } from './technology/technology-of';
export { seniorityAndFunctionOf, type TitleMeaning } from './title/seniority-and-function';
