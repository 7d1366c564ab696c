import type { SignalKind } from '@modernleads/contracts';
import type { SourcePage } from '../dossier.types';
import { mentionsOf } from '../names';
import { isOpening, TAKEN_BACK } from './lead';
import { LOOKS_BACK, OTHERS, PARTNERS, UNCERTAIN } from './phrases';
import { OWN_SHAPES, type OwnShape } from './own-shapes';
import type { Sentence } from './told-sentences';
import { TRIGGERS } from './triggers';

/** What a sentence of the own news reports, and where in it. */
export interface OwnReport {
  readonly kind: SignalKind;
  readonly at: number;
  readonly end: number;
}

/**
 * The event that a sentence of the prospect's own news reports by its shape as a whole, though it does not name the prospect: `You can now …`, `Version 4 is
 * here`, `the board has appointed Ada Doe`. The site is the identity; a shape leaves no room for another company as the one who acts.
 */
export function ownReport(told: Sentence): OwnReport | undefined {
  const { sentence } = told;
  if (!isOwnNews(told) || /[“”„"«»「」?？]/u.test(sentence)) return undefined;
  if (TAKEN_BACK.test(sentence) || UNCERTAIN.test(sentence)) return undefined;
  for (const shape of OWN_SHAPES) {
    const found = whereIs(shape, told);
    if (found) return { kind: shape.kind, ...found };
  }
  return undefined;
}

/** An article of the own site about no one else, and not of 1 April. */
function isOwnNews({ page, voice, ownWords, publishedAt, sentence, others, names }: Sentence): boolean {
  const isNews = page.kind === 'article' || page.kind === 'changelog';
  const namesOther = others.some((other) => other.length > 2 && sentence.includes(other) && !names.includes(other));
  return (
    isNews && ownWords && voice === 'own' && !namesOther && publishedAt?.slice(5, 10) !== '04-01' && !speaksOfOthers(page, names)
  );
}

/** Whether the headline of an article is about somebody beside the prospect. */
function speaksOfOthers({ headings, title }: SourcePage, names: readonly string[]): boolean {
  const headline = (headings[0]?.text ?? title).slice(0, 400);
  if (OTHERS.test(headline) || PARTNERS.test(headline) || /[?？]$/u.test(headline)) return true;
  const [, subject = '', verb = ''] = ACTS.exec(headline) ?? [];
  return isEventVerb(verb) && !BOARD.test(subject) && !names.some((name) => subject.includes(name) || name.startsWith(subject));
}

/** `Foo Bar opens …`: who acts by name, and the word behind. */
const ACTS = /^(?:the\s)?(\p{Lu}[\p{L}\p{N}&’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&’'-]{1,30}){0,3})\s(\p{Ll}\p{L}{2,20})(?!\p{L})/u;
const BOARD = /^(?:board|aufsichtsrat|verwaltungsrat|conseil|consejo|consiglio|conselho|raad|styrelsen|rada)/iu;
const isEventVerb = (word: string): boolean => word !== '' && TRIGGERS.some(({ says }) => says.exec(word)?.[0] === word);

function whereIs(
  { kind, says, of, unless, headline, beside }: OwnShape,
  told: Sentence,
): { at: number; end: number } | undefined {
  const { sentence, names, heading, page } = told;
  if (headline !== undefined && headline !== heading) return undefined;
  const match = says.exec(sentence);
  if (!match || (of && !of.test(sentence)) || unless?.test(sentence)) return undefined;
  if (beside && !beside.test(textBeside(page, sentence))) return undefined;
  const [before, at] = [sentence.slice(0, match.index), match.index];
  // `Since Monday` opens a report, `since 2015` a look back.
  if (LOOKS_BACK.test(sentence.slice(at)) || YEARS.test(before)) return undefined;
  const opens = before.trim() === '' || TODAY.test(before) || isOpening(before) || isOwnName(before, names);
  return opens && !OTHERS.test(kind === 'award' ? before + match[0] : before) ? { at, end: at + match[0].length } : undefined;
}

const YEARS = /(?:19|20)\d\d|(?<!\p{L})(?:years?|jahre?n?|ans|années?|años|anni|anos|jaar|år|lat|lata)(?!\p{L})/iu;
const TODAY =
  /^(?:today|yesterday|now|heute|gestern|jetzt|aujourd[’']hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|igår|nu|dziś|dzisiaj|wczoraj),?\s$/iu;

const isOwnName = (text: string, names: readonly string[]): boolean =>
  mentionsOf(text, names, false, () => true).some(({ at, end }) => at <= 4 && text.slice(end).replace(/[\s:,–-]/gu, '') === '');

const MAX_BESIDE = 2_000;

/** The article without a sentence. */
const textBeside = ({ visibleText }: SourcePage, sentence: string): string =>
  visibleText.slice(0, MAX_BESIDE).replaceAll(sentence, ' ');
