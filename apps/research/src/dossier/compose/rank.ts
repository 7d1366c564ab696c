import type { BuyerView, DossierParts, Signal } from '../dossier.types';

/** A model may prefer a signal that is not much weaker than the strongest one. */
const NEARLY = 0.7;
const [KEYWORD, TEAM] = [1.25, 1.3];

export const isChoosable = ({ fresh, whyNot }: Signal): boolean => fresh && whyNot === null;

/** Signals by weight, age and what they have to do with the buyer's offer; those that cannot be chosen last. */
export function rankedSignals({ signals, buyer, draft }: Pick<DossierParts, 'signals' | 'buyer' | 'draft'>): Signal[] {
  const ranked = [...signals].sort(
    (a, b) => Number(isChoosable(b)) - Number(isChoosable(a)) || worth(b, buyer) - worth(a, buyer),
  );
  const [best] = ranked;
  const preferred = ranked.find(({ id }) => id === draft?.order[0]);
  if (!best || !preferred || !isChoosable(preferred) || worth(preferred, buyer) < NEARLY * worth(best, buyer)) return ranked;
  return [preferred, ...ranked.filter((signal) => signal !== preferred)];
}

function worth({ strength, quotes, kind, slots }: Signal, { keywords, functions }: BuyerView): number {
  const text = quotes.map(({ quote }) => quote.toLowerCase()).join('\n');
  const isNamed = keywords.some((word) => word.length > 2 && text.includes(word.toLowerCase()));
  const isOurs = kind === 'hiring' && slots?.team !== undefined && functions.includes(slots.team);
  return strength * (isNamed ? KEYWORD : 1) * (isOurs ? TEAM : 1);
}
