import type { ResearchEvidence } from '@modernleads/contracts';
import type { BuyerView, ComposeDossier, DossierParts, Proven, Signal } from '../dossier.types';
import { claimFault, lineFault, type ClaimFacts } from '../gate/claim-faults';
import { mentionsOf } from '../names';
import { rankedSignals, isChoosable } from './rank';
import { statementOf } from './statements';

const LONGEST_SIGNAL = 420;

/** The dossier of what was found: each sentence is of a page, or made of what its quotes tell. */
export const composeDossier: ComposeDossier = (parts) => {
  const { identity, signals, fit, draft } = parts;
  const ranked = rankedSignals(parts);
  const chosen = ranked[0] && isChoosable(ranked[0]) ? ranked[0] : undefined;
  const words = chosen ? wordsFor(parts, chosen, draft?.order[0] === chosen.id) : NO_WORDS;
  const { name, description, industry, country, sizeHint } = identity;
  return {
    prospect_company: name?.value ?? null,
    fit_assessment: fit,
    why_now: {
      signal_found: chosen !== undefined,
      signal: words.signal,
      source: chosen?.url ?? null,
      kind: chosen?.kind ?? null,
      event_date: chosen?.eventDate ?? null,
      published_at: chosen?.publishedAt ?? null,
    },
    connection_point: { detail: words.detail, usable_in_email: words.line },
    company: {
      name: name?.value ?? null,
      domain: identity.domain,
      description: description?.value ?? null,
      industry: industry?.value ?? null,
      country: country?.value ?? null,
      size_hint: sizeHint?.value ?? null,
    },
    signals: [...(chosen ? [chosen] : []), ...signals.filter((signal) => signal !== chosen)].map((signal) => ({
      kind: signal.kind,
      text: signal.text,
      url: signal.url,
      event_date: signal.eventDate,
      published_at: signal.publishedAt,
      fresh: signal.fresh,
      chosen: signal === chosen,
      why_not: signal === chosen ? null : (signal.whyNot ?? 'weaker'),
    })),
    evidence: [
      ...evidenceFor('prospect_company', name),
      ...evidenceFor('company.name', name),
      ...evidenceFor('company.description', description),
      ...evidenceFor('company.industry', industry),
      ...evidenceFor('company.country', country),
      ...evidenceFor('company.size_hint', sizeHint),
      ...(chosen ? evidenceOfSignal(chosen, words) : []),
    ],
  };
};

interface Words {
  readonly signal: string | null;
  readonly detail: string | null;
  readonly line: string | null;
}

const NO_WORDS: Words = { signal: null, detail: null, line: null };

/** The words of a model where they say what the quotes say and are about the chosen signal; else our own. */
function wordsFor(parts: DossierParts, signal: Signal, isDrafted: boolean): Words {
  const { identity, buyer, contact, now, draft } = parts;
  const name = identity.name?.value ?? identity.names[0] ?? identity.domain;
  const { fact, line } = statementOf(signal, name, now);
  const own: Words = {
    signal: signalText(signal, fact, identity.names, name),
    detail: `${fact}${relation(signal, buyer)}.`,
    line,
  };
  if (!isDrafted || !draft) return own;
  const facts: ClaimFacts = { identity, contact, buyer, kind: signal.kind, quotes: signal.quotes.map(({ quote }) => quote) };
  const kept = (text: string | undefined, otherwise: string | null, fault: (text: string, facts: ClaimFacts) => string | null) =>
    text && fault(text, facts) === null ? text : otherwise;
  return {
    signal: kept(draft.signal, own.signal, claimFault),
    detail: kept(draft.detail, own.detail, (text, all) => claimFault(text, { ...all, ofBuyer: true })),
    line: kept(draft.usableInEmail, own.line, lineFault),
  };
}

/** The sentence of the page, with the name in front where it does not name the prospect; of open roles their number and titles. */
function signalText(signal: Signal, fact: string, names: readonly string[], name: string): string {
  if (signal.kind === 'hiring' && signal.slots?.count) return `${fact}: ${signal.text}`.slice(0, LONGEST_SIGNAL);
  const isNamed = mentionsOf(signal.text, names, false, () => true).length > 0;
  return isNamed ? signal.text : `${name}: ${signal.text}`;
}

/** What in the signal is the buyer's concern, in the words of both. */
function relation({ quotes, kind, slots }: Signal, buyer: BuyerView): string {
  const text = quotes.map(({ quote }) => quote.toLowerCase()).join('\n');
  const keyword = buyer.keywords.find((word) => word.length > 2 && text.includes(word.toLowerCase()));
  if (keyword) return `, which touches on “${keyword}”`;
  const isOurs = kind === 'hiring' && slots?.team !== undefined && buyer.functions.includes(slots.team);
  return isOurs ? `, in a team that ${buyer.company ?? 'your offer'} works for` : '';
}

function evidenceOfSignal({ quotes, eventDate }: Signal, { signal, detail, line }: Words): ResearchEvidence[] {
  const claims = [
    ...(signal ? ['why_now.signal'] : []),
    ...(eventDate ? ['why_now.event_date'] : []),
    ...(detail ? ['connection_point.detail'] : []),
    ...(line ? ['connection_point.usable_in_email'] : []),
  ];
  return claims.flatMap((claim) => quotes.flatMap((quote) => evidenceFor(claim, quote)));
}

function evidenceFor(claim: string, proof: Proven | null): ResearchEvidence[] {
  if (!proof) return [];
  const { url, quote, publishedAt, fetchedAt } = proof;
  return [{ claim, url, quote, published_at: publishedAt, fetched_at: fetchedAt }];
}
