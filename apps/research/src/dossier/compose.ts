import type { ResearchEvidence } from '@modernleads/contracts';
import type { ComposeDossier, Proven } from './dossier.types';

/** The dossier without a sentence that is not of a page. */
export const composeDossier: ComposeDossier = ({ identity, signals, fit }) => {
  const chosen = signals.find(({ whyNot, fresh }) => fresh && whyNot === null);
  const evidence = [
    ...(identity.name ? [evidenceOf('company.name', identity.name)] : []),
    ...(chosen?.quotes.map((quote) => evidenceOf('why_now.signal', quote)) ?? []),
  ];
  return {
    prospect_company: identity.name?.value ?? null,
    fit_assessment: fit,
    why_now: {
      signal_found: chosen !== undefined,
      signal: chosen?.text ?? null,
      source: chosen?.url ?? null,
      kind: chosen?.kind ?? null,
      event_date: chosen?.eventDate ?? null,
      published_at: chosen?.publishedAt ?? null,
    },
    connection_point: { detail: null, usable_in_email: null },
    company: {
      name: identity.name?.value ?? null,
      domain: identity.domain,
      description: identity.description?.value ?? null,
      industry: identity.industry?.value ?? null,
      country: identity.country?.value ?? null,
      size_hint: identity.sizeHint?.value ?? null,
    },
    signals: signals.map((signal) => ({
      kind: signal.kind,
      text: signal.text,
      url: signal.url,
      event_date: signal.eventDate,
      published_at: signal.publishedAt,
      fresh: signal.fresh,
      chosen: signal === chosen,
      why_not: signal === chosen ? null : (signal.whyNot ?? 'weaker'),
    })),
    evidence,
  };
};

function evidenceOf(claim: string, { url, quote, publishedAt, fetchedAt }: Proven): ResearchEvidence {
  return { claim, url, quote, published_at: publishedAt, fetched_at: fetchedAt };
}
