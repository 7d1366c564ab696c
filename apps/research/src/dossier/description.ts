import type { Proven, SourcePage } from './dossier.types';
import { mentionsOf } from './names';
import { givesOrders } from './orders';
import { sentencesOf } from './sentences';
import { OTHERS, WE } from './signals/phrases';
import { anyOf } from './signals/words';

const [SHORTEST, LONGEST] = [35, 300];
const MAX_BLOCKS = 60;
/** What a company is or does. Sentences have at most 400 characters. */
const IS = anyOf(
  'is|are|makes?|builds?|develops?|offers?|provides?|helps?|sells?|delivers?|produces?|ist|sind|entwickelt|entwickeln|bietet|bieten|hilft|produziert|baut|est|sommes|développe|développons|propose|aide|fabrique|es|somos|desarrolla|ofrece|ayuda|fabrica|è|siamo|sviluppa|offre|aiuta|produce|é|desenvolve|oferece|ajuda|produz|ontwikkelt|biedt|helpt|maakt|jest|tworzy|oferuje|pomaga|produkuje',
  'です|します|提供|開発|是|提供',
);

/** The sentence by which a company describes itself on its front page or its page about itself. */
export function descriptionOf(own: readonly SourcePage[], names: readonly string[]): Proven | null {
  const pages = [...own]
    .filter(({ kind }) => kind === 'front' || kind === 'about')
    .sort((a, b) => Number(b.kind === 'front') - Number(a.kind === 'front'));
  const [named, spoken] = [true, false].map((byName) => pages.map((page) => sentenceOf(page, names, byName)).find(Boolean));
  return named ?? spoken ?? null;
}

function sentenceOf(page: SourcePage, names: readonly string[], byName: boolean): Proven | null {
  for (const { text, margin, quoted, heading } of (page.blocks ?? []).slice(0, MAX_BLOCKS)) {
    if (margin || quoted || heading > 2 || givesOrders(text)) continue;
    for (const sentence of sentencesOf(text)) {
      if (
        sentence.length < SHORTEST ||
        sentence.length > LONGEST ||
        OTHERS.test(sentence.slice(0, 60)) ||
        /\d{4}|[?？]$/u.test(sentence)
      )
        continue;
      const [first] = mentionsOf(sentence, names, false, () => false);
      const speaks = byName ? first !== undefined && first.at < 30 : WE.test(sentence.slice(0, 20));
      if (speaks && IS.test(sentence))
        return { value: sentence, url: page.finalUrl, quote: sentence, publishedAt: page.publishedAt, fetchedAt: page.fetchedAt };
    }
  }
  return null;
}
