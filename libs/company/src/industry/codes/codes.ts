import type { IndustryId } from '../taxonomy';

/** Codes of a classification by the industry that they mean, apart by spaces; of several codes that begin another the longest one counts. */
export type Codes = Partial<Readonly<Record<IndustryId, string>>>;
