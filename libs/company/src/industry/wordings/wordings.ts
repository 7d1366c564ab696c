import type { IndustryId } from '../taxonomy';

/**
 * Words for industries in en de fr es it pt nl sv da no fi pl cs tr ru ja zh ko, apart by `|`; case, accents, hyphens and words such as `and` and `services` do not matter. `insur*` stands for words that
 * begin so, `*design` for those that end so, `*software*` for those that contain it. Chinese, Japanese and Korean words are found anywhere.
 *
 * The words are everyday ones, and titles of classifications that their publishers let everybody use: NACE Rev. 2 (Eurostat), ISIC Rev. 4 (United Nations), NAICS and SIC (United States, public
 * domain), JSIC (Japan), GB/T 4754 (China), KSIC (Korea). Labels of LinkedIn are names of industries.
 */
export type Wordings = Partial<Readonly<Record<IndustryId, string>>>;
