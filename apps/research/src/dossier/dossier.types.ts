import type {
  FitAssessment,
  ResearchEvidence,
  ResearchOutput,
  ResearchQuestion,
  SignalKind,
  SourceKind,
} from '@modernleads/contracts';

import type { Slots } from './signals/slots';

/** Bytes of a source with what is needed to read them. */
export interface RawSource {
  /** As asked for. */
  readonly url: string;
  /** After redirects. */
  readonly finalUrl: string;
  readonly kind: SourceKind;
  readonly status: number;
  /** The Content-Type, or empty. */
  readonly type: string;
  /** Of its answer, as `headerLines` of libs/site has them. */
  readonly headers?: readonly string[];
  /** ISO 8601. */
  readonly fetchedAt: string;
  readonly bytes: Uint8Array;
}

export interface PageHeading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}

export interface PageLink {
  /** Absolute. */
  readonly url: string;
  readonly text: string;
}

/** A date that a page tells, and how. */
export interface PageDate {
  /** ISO 8601: a day, or a moment. */
  readonly date: string;
  /** `json_ld`, `meta` and `time`: of the markup; `url`: of its path; `text`: written in the visible text. */
  readonly from: 'json_ld' | 'meta' | 'time' | 'url' | 'text';
  /** As it is written. */
  readonly written: string;
  /** Its place in `visibleText`, of those that are written there. */
  readonly at?: number;
}

/** A piece of visible text that no markup of blocks divides. */
export interface PageBlock {
  readonly text: string;
  /** 1 to 6 of a heading, else 0. */
  readonly heading: number;
  /** Somebody is quoted. */
  readonly quoted: boolean;
  /** It stands in a navigation, a footer or beside the matter of the page. */
  readonly margin: boolean;
  /** Address of the first link in it; else empty. */
  readonly link: string;
  /** Day of its publication, ISO 8601; null: not told, or several dates stand beside it. */
  readonly publishedAt: string | null;
}

/** An entry of a feed, of a sitemap, or a job of a board. Texts are plain. */
export interface PageEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** ISO 8601; null: not told. Of a job: when it was first published, never when it was changed. */
  readonly publishedAt: string | null;
  /** Of a job: its department or team; else empty. */
  readonly category: string;
  readonly location: string;
}

/** What was read of one source in this job. */
export interface SourcePage {
  readonly url: string;
  readonly finalUrl: string;
  readonly kind: SourceKind;
  readonly status: number;
  readonly title: string;
  /** What a reader sees, block by block, `\n` between blocks, the title first; of feeds and boards: their string values. Nothing hidden, no zero-width characters. */
  readonly visibleText: string;
  /** `meta description`; it is not visible. */
  readonly description: string;
  /** `og:site_name`. */
  readonly siteName: string;
  /** In lower case, e.g. `de` or `pt-br`; empty: not told. */
  readonly language: string;
  readonly headings: readonly PageHeading[];
  readonly links: readonly PageLink[];
  readonly dates: readonly PageDate[];
  /** Parsed JSON-LD blocks. */
  readonly jsonLd: readonly unknown[];
  /** Of feeds, sitemaps and boards. */
  readonly entries: readonly PageEntry[];
  /** ISO 8601; null: not told. */
  readonly publishedAt: string | null;
  /** ISO 8601. */
  readonly fetchedAt: string;
  readonly bytes: number;
  /** Of HTML. */
  readonly blocks?: readonly PageBlock[];
}

/** A value with the place where it is written. */
export interface Proven {
  readonly value: string;
  readonly url: string;
  readonly quote: string;
  readonly publishedAt: string | null;
  readonly fetchedAt: string;
}

/** The company of the question, resolved once. */
export interface Identity {
  /** Registrable domain, in lower case. */
  readonly domain: string;
  /** As it is shown; null: the site does not name its owner. */
  readonly name: Proven | null;
  /** Every spelling by which texts may speak of it, the shown name first. */
  readonly names: readonly string[];
  /** Legal names of other companies by the same name, its parent and its customers, as far as the site tells. */
  readonly others: readonly string[];
  readonly description: Proven | null;
  readonly industry: Proven | null;
  /** ISO 3166-1 code. */
  readonly country: Proven | null;
  readonly sizeHint: Proven | null;
}

/** A source that is to be fetched. */
export interface PlannedSource {
  readonly url: string;
  readonly kind: SourceKind;
}

/** A dated event about the prospect, or about somebody else. */
export interface Signal {
  /** Unique within the job, e.g. `s3`. */
  readonly id: string;
  readonly kind: SignalKind;
  /** One sentence, from words of the page. */
  readonly text: string;
  readonly url: string;
  /** Verbatim places that prove it: one, or as many as a count needs. */
  readonly quotes: readonly Proven[];
  /** Day of the event, ISO 8601. */
  readonly eventDate: string | null;
  readonly publishedAt: string | null;
  readonly fresh: boolean;
  /** 0 to 1: how much it weighs by kind and age. */
  readonly strength: number;
  /** What the quotes tell of the event. */
  readonly slots?: Slots;
  /** Why it cannot be chosen, e.g. `stale`, `undated`, `about_another_company`; null: it can. */
  readonly whyNot: string | null;
}

/** The decision-maker of the question. */
export interface Contact {
  readonly name?: string;
  readonly title?: string;
}

/** What research knows of the buyer, the customer of the API. */
export interface BuyerView {
  readonly company: string | null;
  readonly offer: string | null;
  readonly keywords: readonly string[];
  readonly functions: readonly string[];
}

/** Words of a language model for signals that were extracted. They pass the same gate. */
export interface DraftWords {
  /** Ids of signals, the most telling first. */
  readonly order: readonly string[];
  readonly signal?: string;
  readonly detail?: string;
  readonly usableInEmail?: string;
}

export interface DossierParts {
  readonly identity: Identity;
  readonly contact: Contact;
  readonly buyer: BuyerView;
  readonly signals: readonly Signal[];
  readonly fit: FitAssessment;
  readonly pages: readonly SourcePage[];
  /** Unix time in milliseconds. */
  readonly now: number;
  /** Absent: extractive. */
  readonly draft?: DraftWords;
}

/** What the gate needs to know beside the pages. */
export interface GateFacts {
  readonly identity: Identity;
  readonly contact: Contact;
  readonly buyer: BuyerView;
  readonly now: number;
}

export interface CheckedDossier {
  readonly output: ResearchOutput;
  /** Paths of claims that were dropped, with the reason, e.g. `why_now.signal: number_not_in_quote`. */
  readonly dropped: readonly string[];
}

/** Reads HTML. Never throws; what is beyond its limits is left out. Feeds, sitemaps and boards are read in `sources/`. */
export type ReadPage = (raw: RawSource) => SourcePage;
/** Call it with the front page, and again with all pages. */
export type ResolveIdentity = (question: ResearchQuestion, pages: readonly SourcePage[]) => Identity;
/** The pages of the site and its boards that are worth reading, the most telling first; the front page is read already. */
export type PlanSources = (identity: Identity, front: SourcePage) => PlannedSource[];
/** The articles that news pages, feeds and sitemaps name, newest first. */
export type PlanArticles = (identity: Identity, pages: readonly SourcePage[], now: number) => PlannedSource[];
export type ExtractSignals = (identity: Identity, pages: readonly SourcePage[], now: number) => Signal[];
export type ComposeDossier = (parts: DossierParts) => ResearchOutput;
/** The gate: drops every claim that its quote does not prove, whoever wrote it. */
export type CheckDossier = (output: ResearchOutput, pages: readonly SourcePage[], facts: GateFacts) => CheckedDossier;
export type Evidence = ResearchEvidence;
