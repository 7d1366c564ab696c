export const REMOVAL_KINDS = [
  'placeholder',
  'legal_form',
  'jurisdiction',
  'descriptor',
  'trading_as',
  'former_name',
  'tagline',
  'status',
  'article',
  'mark',
  'quotes',
  'filing_tag',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Something that was taken off a company name. */
export interface Removal {
  /** As it stood in the name. */
  readonly text: string;
  readonly kind: RemovalKind;
}

/** What is left of a name when something is taken off. */
export interface Cut extends Removal {
  readonly rest: string;
}

/** One rule: what it would take off a name; undefined: nothing. */
export type Step = (name: string) => Cut | undefined;
