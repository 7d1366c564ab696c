import type { SignalKind } from '@modernleads/contracts';
import type { Signal } from '../dossier.types';
import { actorOf } from './actor';
import { dated, type Dating } from './dating';
import { isPlainReport } from './frame';
import { mayMatch } from './may-match';
import { RELEASE } from './own/products';
import { ownReport } from './own-reports';
import { DENIED, looksBack, OTHERS, UNCERTAIN } from './phrases';
import { type Slots, slotsOf } from './slots';
import { strengthOf } from './strength';
import { LONGEST, type Sentence } from './told-sentences';
import { BESIDE, TRIGGERS } from './triggers';
import { isSomebodyElses } from './whose';

/** A signal with what was used to find it. */
export interface Event extends Signal {
  readonly sentence: Sentence;
  readonly slots: Slots;
  readonly since: string | null;
}

/** The event that a sentence tells of, if it does: of several kinds the first one in the list of triggers, and of the own news what its shape reports. */
export function eventsIn(told: Sentence, now: number): Event[] {
  if (/[?？]["”’»)]?$/u.test(told.sentence)) return [];
  const may = mayMatch(told.sentence);
  const found = isOfRelease(told) ? [] : triggered(told, now, may);
  if (found.some(({ whyNot }) => whyNot === null || OF_TIME.has(whyNot))) return found;
  const own = ownReport(told, may);
  if (!own) return found;
  const { kind, at, end } = own;
  const dating = dated(kind, told.sentence, told.publishedAt, told.page.language, now);
  const slots = slotsOf(kind, told.sentence, told.names, at, end, told.page.language);
  return [eventOf(told, kind, dating, slots, dating.whyNot)];
}

/** Whether it is the number of a version, or stands below one in an article: what is new there is told as a whole. */
const isOfRelease = ({ sentence, heading, page }: Sentence): boolean =>
  RELEASE.test(heading ? sentence : page.kind === 'article' ? (page.headings[0]?.text ?? '').slice(0, LONGEST) : '');

/** Why an event that is known to be the prospect's is not chosen. */
const OF_TIME: ReadonlySet<string> = new Set(['stale', 'undated', 'in_the_future', 'looks_back']);

function triggered(told: Sentence, now: number, may: (expression: RegExp) => boolean): Event[] {
  const { sentence, publishedAt, page, names } = told;
  const masked = withoutOwnNames(sentence, names);
  for (const { kind, says, of, orOf, unless, unlessBeside } of TRIGGERS) {
    const match = may(says) ? says.exec(masked) : null;
    if (!match || (of && !of.test(sentence) && !orOf?.test(sentence)) || unless?.test(sentence)) continue;
    const [at, end] = [match.index, match.index + match[0].length];
    if (unlessBeside?.test(sentence.slice(Math.max(0, at - BESIDE), end + BESIDE))) continue;
    const dating = dated(kind, sentence, publishedAt, page.language, now);
    const said = refusal(told, kind, at, end);
    // Asked last, and only of what would be chosen.
    const isOthers = !said && !dating.whyNot && isSomebodyElses(told, kind, at, end);
    const refused = isOthers ? 'about_another_company' : said;
    const whyNot = refused === 'looks_back' ? (dating.whyNot ?? refused) : (refused ?? dating.whyNot);
    const slots = slotsOf(kind, sentence, names, at, end, page.language);
    return [eventOf(told, kind, dating, slots, whyNot)];
  }
  return [];
}

/** A sentence with signs of the same length for those names of the prospect in which words of events stand: `Tipografia Lanza`, `Open Systems`. */
function withoutOwnNames(sentence: string, names: readonly string[]): string {
  const known = eventful.get(names) ?? names.filter((name) => TRIGGERS.some(({ says }) => says.test(name)));
  eventful.set(names, known);
  return known.reduce((text, name) => text.replaceAll(name, '\u00b7'.repeat(name.length)), sentence);
}
const eventful = new WeakMap<readonly string[], readonly string[]>();

function refusal(told: Sentence, kind: SignalKind, at: number, end: number): string | null {
  if (told.voice === 'other') return 'about_another_company';
  // What is published on 1 April may be a joke.
  if (told.publishedAt?.slice(5, 10) === '04-01') return 'uncertain';
  const actor = actorOf(told, kind, at, end);
  if (actor === 'other') return 'about_another_company';
  if (actor === 'unclear') return 'unclear_subject';
  const before = told.sentence.slice(0, at);
  if (UNCERTAIN.test(before)) return OTHERS.test(before) ? 'about_another_company' : 'uncertain';
  if (DENIED.test(before) || !isPlainReport(told, kind, at, end)) return 'uncertain';
  return (looksBack(told.sentence) || told.voice === 'looks_back') && kind !== 'event' ? 'looks_back' : null;
}

function eventOf(told: Sentence, kind: SignalKind, dating: Dating, slots: Slots, whyNot: string | null): Event {
  const { sentence, page } = told;
  const { eventDate, publishedAt, since, fresh, age } = dating;
  const quote = { value: sentence, url: page.finalUrl, quote: sentence, publishedAt, fetchedAt: page.fetchedAt };
  return {
    id: '',
    kind,
    text: sentence,
    url: page.finalUrl,
    quotes: [quote],
    eventDate,
    publishedAt,
    fresh: fresh && whyNot !== 'about_another_company',
    strength: fresh ? strengthOf(kind, age) : 0,
    whyNot,
    slots,
    sentence: told,
    since,
  };
}
