import type { Operator, SiteName } from '@modernleads/site';
import type { LabelRule } from './candidates';

/** What was found out about one host. */
export interface HostFindings {
  /** The domain it stands for: of the host at which its redirects end. */
  readonly domain: string;
  /** The host that was asked for, if it led elsewhere. */
  readonly redirectedFrom?: string;
  /** How its label follows from the name; undefined: others pointed to it. */
  readonly rule?: LabelRule;
  /** What its site calls its owner; undefined: it could not be read. */
  readonly names?: readonly SiteName[];
  /** The site says that its owner had this name before. */
  readonly formerName?: boolean;
  /** Who seems to run the site. */
  readonly operator: Operator;
  /** ISO codes of the countries in which the site says its owner is; none: it says nothing. */
  readonly countries: readonly string[];
  /** People who work there, as the site says. */
  readonly employees?: number;
  /** Of its front page, e.g. `de`. */
  readonly language: string;
  /** The domain takes mail. */
  readonly takesMail: boolean;
  /** Who else names this domain as the company's, e.g. `wikidata`, `brave`. */
  readonly sources: readonly { readonly family: 'registry' | 'search'; readonly name: string; readonly strong: boolean }[];
}
