import { FRESH_DAYS, type ResearchEvidence, type ResearchOutput, type ResearchSignal, type WhyNow } from '@modernleads/contracts';
import type { CheckDossier, CheckedDossier, GateFacts, SourcePage } from '../dossier.types';
import { foldedText } from '../folded';
import { jsonLdTexts } from '../json-ld-texts';
import { givesOrders } from '../orders';
import { findDates } from '../dates/find-dates';
import { claimFault, type ClaimFacts, lineFault, numbersIn } from './claim-faults';

const DAY_MS = 86_400_000;
const AHEAD_DAYS = 1;
const NO_SIGNAL: WhyNow = { signal_found: false, signal: null, source: null, kind: null, event_date: null, published_at: null };

/** The gate: drops every claim that its quotes do not prove, whoever wrote it, and every quote that does not stand on its page. No model takes part. */
export const checkDossier: CheckDossier = (
  output: ResearchOutput,
  pages: readonly SourcePage[],
  facts: GateFacts,
): CheckedDossier => new Gate(pages, facts).check(output);

class Gate {
  private readonly dropped: string[] = [];
  private readonly texts = new Map<string, { visible: string; structured: readonly string[] }[]>();

  constructor(
    pages: readonly SourcePage[],
    private readonly facts: GateFacts,
  ) {
    for (const { finalUrl, visibleText, jsonLd } of pages) {
      const text = { visible: foldedText(visibleText), structured: jsonLdTexts(jsonLd).map(foldedText) };
      this.texts.set(finalUrl, [...(this.texts.get(finalUrl) ?? []), text]);
    }
  }

  check(output: ResearchOutput): CheckedDossier {
    const proofs = output.evidence.filter((item) => this.isProven(item));
    const company = this.company(output, proofs);
    const why = this.whyNow(output.why_now, proofs);
    const connection = why.signal_found ? this.connection(output, proofs) : { detail: null, usable_in_email: null };
    const prospect =
      output.prospect_company !== null && company.name === output.prospect_company ? output.prospect_company : null;
    const checked = { ...output, prospect_company: prospect, company, why_now: why, connection_point: connection };
    const signals = output.signals.filter((signal) => this.isOnPage(signal)).map((signal) => asked(signal, why));
    const fit = givesOrders(output.fit_assessment.reason ?? '')
      ? { ...output.fit_assessment, reason: null }
      : output.fit_assessment;
    return {
      output: {
        ...checked,
        fit_assessment: fit,
        signals,
        evidence: proofs.filter(({ claim }) => valueAt(checked, claim) !== null),
      },
      dropped: this.dropped,
    };
  }

  private drop(claim: string, reason: string): null {
    this.dropped.push(`${claim}: ${reason}`);
    return null;
  }

  /** The quote stands on the page; of `company.*` it may stand in its JSON-LD. */
  private isProven({ claim, url, quote }: ResearchEvidence): boolean {
    const wanted = foldedText(quote);
    const ofCompany = claim.startsWith('company.') || claim === 'prospect_company';
    const stands = (this.texts.get(url) ?? []).some(
      ({ visible, structured }) => visible.includes(wanted) || (ofCompany && structured.some((text) => text.includes(wanted))),
    );
    const fault = !wanted || !stands ? 'quote_not_on_page' : givesOrders(wanted) ? 'gives_orders' : null;
    if (fault) this.drop(claim, fault);
    return fault === null;
  }

  private factsFor(quotes: readonly string[], kind: WhyNow['kind']): ClaimFacts {
    return { ...this.facts, kind, quotes };
  }

  private company({ company }: ResearchOutput, proofs: readonly ResearchEvidence[]): ResearchOutput['company'] {
    const kept = <Field extends keyof typeof company>(field: Field): (typeof company)[Field] | null => {
      const value = company[field];
      if (value === null) return null;
      const quotes = quotesFor(proofs, `company.${field}`);
      if (!quotes.length) return this.drop(`company.${field}`, 'no_evidence');
      if (givesOrders(value)) return this.drop(`company.${field}`, 'gives_orders');
      const isSaid =
        field === 'country' || field === 'industry' || quotes.some((quote) => foldedText(quote).includes(foldedText(value)));
      const numbers = new Set(quotes.flatMap(numbersIn));
      if (isSaid || (field === 'size_hint' && numbersIn(value).every((one) => numbers.has(one)))) return value;
      return this.drop(`company.${field}`, 'not_in_quote');
    };
    return {
      name: kept('name'),
      domain: company.domain,
      description: kept('description'),
      industry: kept('industry'),
      country: kept('country'),
      size_hint: kept('size_hint'),
    };
  }

  private whyNow(why: WhyNow, proofs: readonly ResearchEvidence[]): WhyNow {
    const { signal, source, kind } = why;
    if (!why.signal_found || signal === null || kind === null) return NO_SIGNAL;
    const own = proofs.filter(({ claim }) => claim === 'why_now.signal');
    const fault = !own.length
      ? 'no_evidence'
      : own.some(({ url }) => url === source)
        ? (claimFault(
            signal,
            this.factsFor(
              own.map(({ quote }) => quote),
              kind,
            ),
          ) ?? this.freshnessFault(why))
        : 'source_is_no_evidence';
    if (fault) {
      this.drop('why_now.signal', fault);
      return NO_SIGNAL;
    }
    return { ...why, event_date: this.eventDate(why, own) };
  }

  /** A day that is written in the quote. */
  private eventDate({ event_date: day }: WhyNow, own: readonly ResearchEvidence[]): string | null {
    if (day === null) return null;
    const isWritten = own.some(({ quote }) =>
      ['en-gb', 'en-us'].some((locale) => findDates(quote, locale).some((date) => date.day === day)),
    );
    return isWritten ? day : this.drop('why_now.event_date', 'date_not_in_quote');
  }

  private freshnessFault({ kind, event_date, published_at }: WhyNow): string | null {
    const since = event_date ?? published_at;
    if (since === null || kind === null) return 'undated';
    const age = Math.floor((this.facts.now - Date.parse(since.slice(0, 10))) / DAY_MS);
    if (age < -AHEAD_DAYS && kind !== 'event') return 'in_the_future';
    return age <= FRESH_DAYS[kind] ? null : 'stale';
  }

  private connection(
    { connection_point: point, why_now: { kind } }: ResearchOutput,
    proofs: readonly ResearchEvidence[],
  ): ResearchOutput['connection_point'] {
    const kept = (
      claim: string,
      text: string | null,
      fault: (text: string, facts: ClaimFacts) => string | null,
    ): string | null => {
      if (text === null) return null;
      const quotes = quotesFor(proofs, claim);
      const reason = quotes.length ? fault(text, { ...this.factsFor(quotes, kind), ofBuyer: true }) : 'no_evidence';
      return reason ? this.drop(claim, reason) : text;
    };
    return {
      detail: kept('connection_point.detail', point.detail, claimFault),
      usable_in_email: kept('connection_point.usable_in_email', point.usable_in_email, lineFault),
    };
  }

  /** Each part of the text of a signal stands on its page, and gives no orders. */
  private isOnPage({ text, url }: ResearchSignal): boolean {
    const texts = this.texts.get(url) ?? [];
    const parts = texts.some(({ visible }) => visible.includes(foldedText(text))) ? [text] : text.split('; ');
    const all = [...this.texts.values()].flat();
    const stands = parts.every((part) => all.some(({ visible }) => visible.includes(foldedText(part))));
    const ok = texts.length > 0 && stands && !givesOrders(text);
    if (!ok) this.drop('signals', 'not_on_page');
    return ok;
  }
}

const quotesFor = (proofs: readonly ResearchEvidence[], wanted: string): string[] =>
  proofs.filter(({ claim }) => claim === wanted).map(({ quote }) => quote);

/** Without the choice of a signal that the gate has dropped. */
function asked(signal: ResearchSignal, why: WhyNow): ResearchSignal {
  return signal.chosen && !why.signal_found ? { ...signal, chosen: false, why_not: 'not_proven' } : signal;
}

function valueAt(output: object, path: string): unknown {
  const value = path
    .split('.')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
      output,
    );
  return value ?? null;
}
