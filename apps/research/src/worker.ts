import 'reflect-metadata';
import type { ResearchOutput, ResearchQuestion } from '@modernleads/contracts';
import { handler } from '@modernleads/worker-pool/handler';
import {
  type CheckedDossier,
  checkDossier,
  composeDossier,
  type DossierParts,
  extractSignals,
  type GateFacts,
  type Identity,
  planArticles,
  type PlannedSource,
  planSources,
  type RawSource,
  resolveIdentity,
  type Signal,
  type SourcePage,
} from './dossier';
import { readSource as parseSource, type ReadSource } from './sources/read-source';

interface Pages {
  readonly question: ResearchQuestion;
  readonly pages: readonly SourcePage[];
  readonly now: number;
}

export const readSource = handler((raw: RawSource): ReadSource => parseSource(raw));

/** Who the company is, and what of its site is worth reading. */
export const planSite = handler(
  ({
    question,
    front,
  }: {
    readonly question: ResearchQuestion;
    readonly front: SourcePage;
  }): { identity: Identity; planned: PlannedSource[] } => {
    const identity = resolveIdentity(question, [front]);
    return { identity, planned: planSources(identity, front) };
  },
);

export const planNews = handler(({ question, pages, now }: Pages): PlannedSource[] =>
  planArticles(resolveIdentity(question, pages), pages, now),
);

export const extract = handler(({ question, pages, now }: Pages): { identity: Identity; signals: Signal[] } => {
  const identity = resolveIdentity(question, pages);
  return { identity, signals: extractSignals(identity, pages, now) };
});

/** The dossier without the words of a model, and with them if there are any. */
export const compose = handler(({ draft, ...parts }: DossierParts): ResearchOutput[] => [
  composeDossier(parts),
  ...(draft ? [composeDossier({ ...parts, draft })] : []),
]);

interface Composed extends GateFacts {
  /** From {@link compose}. */
  readonly outputs: readonly ResearchOutput[];
  readonly pages: readonly SourcePage[];
}

/** Passes each through the gate: the one with the words of a model is taken if it lost no claim that the one without has kept. */
export const check = handler(({ outputs, pages, ...facts }: Composed): CheckedDossier => {
  const checked = outputs.map((output) => checkDossier(output, pages, facts));
  const [extractive, drafted] = checked as [CheckedDossier, CheckedDossier | undefined];
  const isWhole = drafted !== undefined && drafted.dropped.length <= extractive.dropped.length;
  return isWhole ? drafted : { ...extractive, dropped: drafted?.dropped ?? extractive.dropped };
});
