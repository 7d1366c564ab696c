import type { Signal, SourcePage } from '../dossier.types';
import { mentionsOf } from '../names';
import type { Event } from './events';
import { speaksAsOwner, WE } from './phrases';
import { place, type Sentence } from './told-sentences';
import { anyOf } from './words';

const DAY_MS = 86_400_000;
/** Days between two reports of one event, at most. */
const NEARBY = 21;
/** Events that are compared, each with all others: the best ones. A site tells tens of them, one page of a stranger can tell thousands. */
const MOST_EVENTS = 400;
/** Which source of several tells it best. */
const RANK: Partial<Record<SourcePage['kind'], number>> = {
  article: 5,
  news: 4,
  changelog: 3,
  about: 2,
  front: 2,
  feed: 1,
  search: 0,
};

/**
 * One signal for each event: what an article tells in several sentences, and what lists and feeds tell of it again, is one. An article that is about
 * somebody else tells nothing of the prospect by `we`; a report that is told again later has the date of the first one.
 */
export function mergedEvents(events: readonly Event[]): Signal[] {
  const groups: Event[][] = [];
  for (const event of [...guarded(events)].sort(byRank).slice(0, MOST_EVENTS)) {
    const known = groups.find((group) => group.some((other) => isSame(other, event)));
    if (known) known.push(event);
    else groups.push([event]);
  }
  return groups.map(signalOf);
}

/** Of an English sentence: what happened at some time, `Acme opened an office`, and not lately, as in `has opened` or `opened today`. Sentences have at most 400 characters. */
const isOfAnyTime = (sentence: string): boolean => PAST.test(sentence) && !LATELY.test(sentence);
const PAST = anyOf(
  'raised|opened|launched|acquired|bought|joined|won|appointed|named|hired|released|introduced|signed|received|closed|secured|expanded|entered|completed|landed|merged|moved|invested|obtained|became|promoted|unveiled|partnered|eröffnete|eröffneten|übernahm|übernahmen|erwarb|kaufte|ernannte|berief|gewann|erhielt|schloss|sammelte|lancierte|aprì|inaugurò|acquisì|nominò|lanciò|vinse|ottenne|opende|openden|kocht|benoemde|won|ontving|lanceerde|introduceerde|öppnade|köpte|förvärvade|utsåg|lanserade|vann|fick|tog|åbnede|købte|overtog|udnævnte|ansatte|lancerede|vandt|modtog|hentede',
);
const LATELY = anyOf(
  "(?:19|20)\\d\\d|has|have|is|are|been|[’']ve|[’']s|today|tonight|yesterday|now|just|recently|newly|officially|this\\s(?:morning|afternoon|week|month|year|quarter|autumn|fall|summer|spring|winter)|last\\s(?:week|month|night)|(?:on|am|il|op|den)\\s\\d{1,2}(?:\\.|st|nd|rd|th)?\\s\\p{L}{3,10}|on\\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s\\d{1,2}|on\\s(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|announces?|announced|hat|wurde|ist|neue[rnsm]?|a\\sété|est|foi|è|ha|werd|heeft|heute|gestern|seit|diese[nrsm]?|vergangene[nrsm]?|letzte[nrsm]?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|hoy|ayer|esta|este|pasad[oa]|oggi|ieri|quest[oa]|scors[oa]|hoje|ontem|passad[oa]|vandaag|gisteren|deze|afgelopen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|dziś|wczoraj|tym|idag|dag|går|igår|veckan|(?:mån|tis|ons|tors|fre|lör|sön)dags?|uge|(?:man|tirs|ons|tors|fre|lør|søn)dags?|now[aąeyi]|nytt?|nya|nye|nuev[oa]|nuov[oa]|nov[oa]|nouve(?:au|l|lle)|nieuwe?",
);

/** Without what an article says by `we` of a kind of event whose headline is about somebody else, or does not say about whom. */
function guarded(events: readonly Event[]): Event[] {
  const headlines = new Map(
    events
      .filter(({ sentence }) => sentence.heading)
      // What an article says of its headline counts more than what a list says.
      .sort((a, b) => Number(isOfArticle(a)) - Number(isOfArticle(b)))
      .map((event) => [`${event.kind} ${articleOf(event)}`, event.whyNot]),
  );
  const bodies = new Map<string, Event[]>();
  for (const event of events) {
    if (event.sentence.heading || event.sentence.page.kind !== 'article') continue;
    const key = `${event.kind} ${articleOf(event)}`;
    bodies.set(key, [...(bodies.get(key) ?? []), event]);
  }
  return events.map((event) => {
    const { kind, whyNot, sentence, eventDate } = event;
    if (whyNot === null && sentence.heading && isToldOfOthers(event, bodies.get(`${kind} ${articleOf(event)}`)))
      return { ...event, whyNot: 'about_another_company', fresh: false };
    const isRefused = headlines.get(`${kind} ${articleOf(event)}`) === 'about_another_company';
    if (whyNot === null && sentence.heading && isRefused && !isOfArticle(event))
      return { ...event, whyNot: 'about_another_company', fresh: false };
    if (whyNot !== null || sentence.heading || !TOLD_IN_FULL.has(sentence.page.kind)) return event;
    const headline = headlines.get(`${kind} ${articleOf(event)}`);
    if (headline === undefined && eventDate === null && isOfAnyTime(sentence.sentence) && !isLead(sentence))
      return { ...event, whyNot: 'undated', fresh: false };
    const isNamed = sentence.names.some((name) => sentence.sentence.includes(name));
    const isForeign = headline === 'about_another_company' || (headline === 'unclear_subject' && !isNamed);
    return isForeign ? { ...event, whyNot: 'about_another_company', fresh: false } : event;
  });
}

/** Whether a headline names nobody, and all that its article tells of such an event is about somebody else; a headline of a new post names a person. */
const isToldOfOthers = ({ kind, sentence: { sentence, names } }: Event, body: readonly Event[] = []): boolean =>
  kind !== 'leadership' &&
  body.length > 0 &&
  body.every(({ whyNot }) => whyNot === 'about_another_company') &&
  !speaksAsOwner(sentence) &&
  mentionsOf(sentence, names, true, () => true).length === 0;

/** Whether an article begins with a sentence: what it opens with is its news, if it is not of the early days. */
const isLead = ({ page, sentence, names }: Sentence): boolean =>
  !EARLY.test(sentence) &&
  (WE.test(sentence) || mentionsOf(sentence, names, false, () => false).length > 0) &&
  (page.blocks ?? [])
    .filter(({ heading, margin }) => !heading && !margin)
    .slice(0, 2)
    .some(({ text }) => text.startsWith(sentence));
const EARLY = anyOf(
  'first|then|originally|early|once|when|while|began|founded|founders?|grandfather|grandmother|decades?|years?|old|erste[nrsm]?|damals|ursprünglich|gegründet|einst|jahre[n]?|prim[oa]|fondat[oa]|eerste|ooit|destijds|oprichter|första|en\\sgång|då|første|engang|dengang',
);

/** Where an article is read in full, or its beginning is shown. */
const TOLD_IN_FULL: ReadonlySet<SourcePage['kind']> = new Set(['article', 'news', 'feed']);

const isOfArticle = ({ sentence }: Event): boolean => sentence.page.kind === 'article';
const articleOf = ({ url, sentence: { page, link } }: Event): string => place(page.kind === 'article' ? url : link || url);

function byRank(a: Event, b: Event): number {
  const rank = ({ sentence }: Event): number => RANK[sentence.page.kind] ?? 0;
  return Number(a.whyNot !== null) - Number(b.whyNot !== null) || rank(b) - rank(a) || worth(b) - worth(a);
}

/** How much of an event a sentence tells. */
function worth({ slots, sentence, names = sentence.names }: Event & { names?: readonly string[] }): number {
  const named = names.some((name) => sentence.sentence.includes(name));
  return 2 * Object.keys(slots).length + Number(named) + Number(sentence.heading) - sentence.sentence.length / 1_000;
}

function isSame(a: Event, b: Event): boolean {
  if (a.kind !== b.kind) return false;
  if (plain(a.text) === plain(b.text)) return true;
  const isForeign = (event: Event): boolean => event.whyNot === 'about_another_company';
  if (isForeign(a) !== isForeign(b)) return false;
  const apart = a.since && b.since ? Math.abs(Date.parse(a.since) - Date.parse(b.since)) / DAY_MS : 0;
  if (apart > NEARBY) return false;
  if (a.url === b.url && a.sentence.page.kind === 'article') return a.publishedAt === b.publishedAt;
  const leads = (from: Event, to: Event): boolean => from.sentence.link !== '' && place(from.sentence.link) === place(to.url);
  if (leads(a, b) || leads(b, a)) return true;
  const link = a.sentence.link;
  if (link !== '' && link === b.sentence.link) return true;
  return sharesSlot(a, b);
}

const sharesSlot = ({ slots: a }: Event, { slots: b }: Event): boolean =>
  (['amount', 'round', 'product', 'place', 'person', 'partner', 'subject'] as const).some(
    (slot) => a[slot] !== undefined && a[slot] === b[slot],
  );

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The best report, with the date of the first one. What a page tells of its date counts more than what a feed tells. */
function signalOf(group: readonly Event[]): Signal {
  const [best] = group as [Event, ...Event[]];
  const earlier = group.find(
    (other) =>
      best.whyNot === null &&
      other.whyNot === 'stale' &&
      other.sentence.page.kind !== 'feed' &&
      plain(other.text) === plain(best.text),
  );
  const {
    sentence: _sentence,
    since: _since,
    ...signal
  } = earlier
    ? { ...best, fresh: false, strength: 0, whyNot: 'stale', eventDate: earlier.eventDate, publishedAt: earlier.publishedAt }
    : best;
  return signal;
}
