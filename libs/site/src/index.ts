export { decodeHtml } from './decode-html';
export { identityPageOf, legalNamesOf, namesOf, type NameSource, type SiteName } from './identity';
export { type Organization, organizationsIn } from './json-ld';
export { operatorOf, type Operator } from './operator';
export type { Block } from './blocks';
export { type Document, type Page, readDocument, readPage } from './page';
export { type Vacancy, vacancyOf } from './parked';
export { type RobotsOptions, RobotsRules } from './robots-rules';
export { SiteReader, type SiteReaderOptions, type Visit } from './site-reader';
