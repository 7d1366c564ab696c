/** What can be taken off a name; the last word is for the whole of it. */
export type RemovalKind =
  | 'legal_form'
  | 'jurisdiction'
  | 'descriptor'
  | 'trading_as'
  | 'former_name'
  | 'tagline'
  | 'status'
  | 'article'
  | 'mark'
  | 'quotes'
  | 'filing_tag'
  | 'placeholder';

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
