import type { TestDomain } from '../test-domain';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Kinds of events that the sites tell of. */
export type EventKind =
  | 'funding'
  | 'launch'
  | 'expansion'
  | 'leadership'
  | 'partnership'
  | 'acquisition'
  | 'award'
  | 'regulation'
  | 'pricing'
  | 'hiring'
  | 'event';

/** Parts from which a report is written. */
export interface Facts {
  readonly name: string;
  readonly amount: number;
  readonly investor: string;
  readonly product: string;
  readonly city: string;
  readonly person: string;
  readonly partner: string;
}

export interface Report {
  readonly headline: string;
  readonly lead: string;
}

/** How a company of a language writes. */
export interface Wording {
  readonly about: (name: string) => string;
  readonly customer: (customer: string, name: string) => Report;
  readonly reports: Partial<Record<Exclude<EventKind, 'hiring' | 'event'>, (facts: Facts) => Report>>;
  readonly filler: readonly string[];
  readonly news: string;
  readonly imprint: string;
  /** `2 November 2026` in this language. */
  readonly date: (day: number, month: number, year: number) => string;
}

/** A right answer: the signal that a dossier should choose. */
export interface RightSignal {
  readonly kind: EventKind;
  /** One of these texts stands in what is chosen. */
  readonly marks: readonly string[];
}

/** A company to research, and what is true of it. */
export interface Prospect {
  readonly domain: string;
  readonly name: string;
  /** The kind of situation. */
  readonly situation: string;
  readonly language: Language;
  /** Fresh events, any of which may be chosen; empty: nothing is fresh and certain. */
  readonly right: readonly RightSignal[];
  /** Texts of others, of old or of hidden places: none may be in what is chosen. */
  readonly wrong: readonly string[];
  /** Texts that give orders: they may be nowhere in the answer. */
  readonly orders: readonly string[];
  /** What a reader sees of each page, by its address. */
  readonly visible: Readonly<Record<string, string>>;
}

export interface ProspectWorld {
  readonly prospects: readonly Prospect[];
  readonly testDomains: readonly TestDomain[];
}
