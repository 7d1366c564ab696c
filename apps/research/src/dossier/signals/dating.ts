import { FRESH_DAYS, type SignalKind } from '@modernleads/contracts';
import { findDates, type FoundDate } from '../dates/find-dates';
import { datelineOf } from '../dates/publication';
import { relativeDate } from '../dates/relative-dates';
import { anyOf } from './words';

const DAY_MS = 86_400_000;
/** Days by which a site may be ahead of this clock. */
const AHEAD = 1;
/** Events are announced so many days before, at most. */
const MOST_AHEAD = 400;
/** Characters within which a sentence begins with a date. */
const OPENING = 4;
/** What is told before it happens. */
const ANNOUNCED: ReadonlySet<SignalKind> = new Set(['pricing', 'leadership']);
/** What stands before a date that is not the event's: `since 2015`, `by the end of 2027`. At most 24 characters. */
const NOT_OF_EVENT = anyOf(
  "since|founded|founded in|established in|by|by the end of|until|seit|gegründet|bis|bis ende|depuis|fondée? en|jusqu[’']à|d[’']ici|desde|fundada en|hasta|dal|fondata nel|entro|fino al|desde|fundada em|até|sinds|opgericht in|tot|od|do|założona w|sedan|grundat|grundades|senast|siden|grundlagt|inden|copyright|©",
  '設立|創業|成立于|まで',
);

/** What stands before the date of a publication at the beginning of a line. At most 24 characters. */
const PUBLISHED =
  /^(?:\P{L}{0,3}(?:published|posted|veröffentlicht|publiée?|publicad[oa]|pubblicat[oa]|gepubliceerd|opublikowano|publicerad|publicerat|udgivet|offentliggjort|date|datum|data|fecha)(?:\s(?:on|am|le|el|il|em|op))?\s?:?\s)$/iu;

/** When an event happened, and whether it is fresh. */
export interface Dating {
  /** `YYYY-MM-DD`; null: only its publication is dated, or no day is told. */
  readonly eventDate: string | null;
  readonly publishedAt: string | null;
  /** The day from which freshness counts; null: undated. */
  readonly since: string | null;
  readonly fresh: boolean;
  readonly whyNot: 'stale' | 'undated' | 'in_the_future' | null;
  /** Whole days from `since` to now; negative: in the future. */
  readonly age: number;
}

const days = (from: string, to: number): number => Math.floor((to - Date.parse(from.slice(0, 10))) / DAY_MS);

/** Dates an event by what its sentence says, else by its publication. @param now Unix time in milliseconds */
export function dated(kind: SignalKind, sentence: string, published: string | null, locale: string, now: number): Dating {
  const lead = leadingDay(sentence, locale);
  const day = lead && published && published.slice(0, 10) > lead ? lead : (published ?? lead);
  const publishedAt = day && days(day, now) >= -AHEAD ? day : null;
  const event = eventDay(kind, sentence, publishedAt, locale, now);
  // What is told as past was told after it happened.
  const isBehind = event !== null && publishedAt !== null && kind !== 'event' && isBetween(event.day, publishedAt, now);
  // A change of prices or of people is news on the day on which it is announced.
  const isAnnounced = event !== null && publishedAt !== null && ANNOUNCED.has(kind) && days(event.day, now) < -AHEAD;
  const told = isBehind || isAnnounced ? null : event;
  const since = told?.day ?? publishedAt;
  const eventDate = told?.exact ? told.day : null;
  if (!since) return { eventDate, publishedAt, since, fresh: false, whyNot: 'undated', age: Infinity };
  const age = days(since, now);
  const ahead = age < -AHEAD;
  if (ahead && (kind !== 'event' || age < -MOST_AHEAD))
    return { eventDate, publishedAt, since, fresh: false, whyNot: 'in_the_future', age };
  const fresh = age <= FRESH_DAYS[kind];
  return { eventDate, publishedAt, since, fresh, whyNot: fresh ? null : 'stale', age };
}

const isBetween = (day: string, published: string, now: number): boolean =>
  days(day, now) >= 0 && days(day, Date.parse(published.slice(0, 10))) < -AHEAD;

interface EventDay {
  readonly day: string;
  /** The day itself is told. */
  readonly exact: boolean;
}

function eventDay(kind: SignalKind, sentence: string, published: string | null, locale: string, now: number): EventDay | null {
  const dateline = datelineOf(sentence, locale);
  const dates = findDates(sentence, locale).filter(
    (date) => !isLeading(sentence, date) && isOfEvent(sentence, date, dateline?.written),
  );
  const [date] = [...dates.filter(({ precision }) => precision === 'day'), ...dates];
  if (date) return ofDate(kind, date, published, now);
  const relative = published ? relativeDate(sentence, published) : null;
  // A day that is not written cannot be proven by the quote.
  return relative && { day: relative.day, exact: false };
}

/** The day with which a line of a list begins: that of its publication. */
function leadingDay(sentence: string, locale: string): string | null {
  return findDates(sentence, locale).find((date) => date.precision === 'day' && isLeading(sentence, date))?.day ?? null;
}

const isLeading = (sentence: string, { at, precision }: FoundDate): boolean =>
  precision === 'day' && (at === 0 || (at <= 24 && PUBLISHED.test(sentence.slice(0, at))));

function isOfEvent(sentence: string, { at, end }: FoundDate, dateline = ''): boolean {
  if (dateline && sentence.slice(at, end) === dateline) return false;
  return !NOT_OF_EVENT.test(sentence.slice(Math.max(0, at - 14), at));
}

function ofDate(kind: SignalKind, { day, precision, at }: FoundDate, published: string | null, now: number): EventDay | null {
  if (precision === 'day') return { day, exact: true };
  const ahead = Date.parse(day) > now;
  // What is to come by a month or a year is no day of an event that is told as past, unless its sentence begins with it: `In 2040 Acme opens …`.
  if (ahead) return kind === 'event' || at < OPENING ? { day, exact: false } : null;
  const length = precision === 'month' ? 7 : 4;
  const alike = precision === 'quarter' ? isInQuarter(day, published) : published?.slice(0, length) === day.slice(0, length);
  // Published in the same month or year: as old as its publication. Before it: as old as it may be.
  return alike && published ? { day: published.slice(0, 10), exact: false } : { day, exact: false };
}

function isInQuarter(day: string, published: string | null): boolean {
  if (!published || published.slice(0, 4) !== day.slice(0, 4)) return false;
  const month = Number(published.slice(5, 7));
  return month >= Number(day.slice(5, 7)) && month <= Number(day.slice(5, 7)) + 2;
}
