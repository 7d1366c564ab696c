export { legalNamesOf, legalPageOf, namesOf, type NameSource, type SiteName } from './identity';
export type { Organization } from './json-ld';
export { type Page, readPage } from './page';
export { type Vacancy, vacancyOf } from './parked';
export { SiteReader, type SiteReaderOptions, type Visit } from './site-reader';
