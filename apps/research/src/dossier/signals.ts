import type { ExtractSignals, Identity, Signal, SourcePage } from './dossier.types';
import { mergedEvents } from './signals/merge';
import { eventsIn } from './signals/events';
import { hiringSignals } from './signals/hiring';
import { releaseSignals } from './signals/releases';
import { toldSentences } from './signals/told-sentences';

/** Signals of a job, at most. */
const MAX_SIGNALS = 60;

/** Every event that the pages tell of, the strongest first: those that cannot be chosen too, with the reason. */
export const extractSignals: ExtractSignals = (identity: Identity, pages: readonly SourcePage[], now: number): Signal[] => {
  const events = mergedEvents(toldSentences(identity, pages).flatMap((sentence) => eventsIn(sentence, now)));
  const found = [...events, ...hiringSignals(identity, pages, now), ...releaseSignals(pages, now)];
  return found
    .sort((a, b) => Number(a.whyNot !== null) - Number(b.whyNot !== null) || b.strength - a.strength)
    .slice(0, MAX_SIGNALS)
    .map((signal, at) => ({ ...signal, id: `s${at + 1}` }));
};
