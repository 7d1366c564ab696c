import { DEPARTMENTS } from '../frame';
import { speaksAsOwner } from '../phrases';
import type { Sentence } from '../told-sentences';
import { POSTS, TAKES_UP } from './people';

/** Texts of at most 400 characters. */
export const ALL_POSTS = new RegExp(POSTS.source, 'giu');
/** Texts of at most 400 characters. */
export const BOARD = /^(?:board|aufsichtsrat|verwaltungsrat|conseil|consejo|consiglio|conselho|raad|styrelsen|rada)/iu;

/** Whether every post of a sentence is one that its holder already has: `Directeur Ada Doe took the prize`, `says Ada Doe, CEO`. */
export function isOfHolder({ sentence }: Sentence): boolean {
  const posts = [...sentence.matchAll(ALL_POSTS)];
  return (
    posts.length > 0 &&
    posts.every(({ 0: post, index }) => {
      const [before, behind] = [sentence.slice(Math.max(0, index - 24), index), sentence.slice(index + post.length)];
      return HELD.test(behind) && !GIVEN.test(before);
    })
  );
}
/** A name behind a post, or only a surname with a verb. Texts of at most 400 characters. */
const HELD =
  /^\s(?:(?:Dr|Prof|Ing|Mr|Ms|Mrs)\.?\s){0,2}\p{Lu}\p{L}{1,20}\s(?:(?:(?:van|von|de|der|den|di|da|af)\s){0,2}\p{Lu}\p{L}{1,24}(?!\p{L})|\p{Ll}{4,})/u;
/** What stands before a post that is taken up. Texts of at most 24 characters. */
const GIVEN = new RegExp(
  `(?:${TAKES_UP.source})\\s(?:(?:as|als|comme|como|come|jako|som|til|tot|zum|zur|our|the|a)\\s){0,2}$`,
  'iu',
);

/** Whether a headline, or a sentence as far as its verb, names another employer: `Ada Doe of Foo`, `beim Kontor in Lich`. */
export function isEmployedElsewhere({ sentence, names, page }: Sentence, end: number): boolean {
  const texts = [sentence.slice(0, end), (page.headings[0]?.text ?? '').slice(0, 400)];
  if ([...texts, sentence].some((text) => isForeign((EMPLOYER.exec(text) ?? POST_OF.exec(text))?.[1] ?? '', names))) return true;
  return texts.some((text) =>
    [...text.matchAll(AT)].some(({ 1: name = '' }) => !DEPARTMENTS.test(name) && !names.some((own) => own.startsWith(name))),
  );
}
const isForeign = (subject: string, names: readonly string[]): boolean =>
  subject !== '' &&
  !/^vi$/iu.test(subject) &&
  !BOARD.test(subject) &&
  !DEPARTMENTS.test(subject) &&
  !speaksAsOwner(subject) &&
  !names.some((name) => subject.includes(name));
/** Who appoints, in the active voice. Texts of at most 400 characters. */
const EMPLOYER =
  /(?:^|[:–—]\s)(?:(?:the|die|der|das|la|le|il|el|o|a|de|het)\s)?(\p{Lu}[^,;:.–—]{1,60}?)\s(?:(?:has|hat|a|ha|heeft|har|tem)\s(?!(?:been|été|sido|blivit|blitt)\s)(?:[^,;:.]{0,80}?\s|[^;:.]{0,100}?,\s(?:and|et|y|e|en|och|og)\s)?(?:appointed|named|hired|promoted|ernannt|berufen|bestellt|nommé|promu|nombrado|fichado|nominato|nomeado|benoemd|aangesteld|utsett|utnämnt|udnævnt|ansat|utnevnt)|appoints|names|hires|ernennt|ernannte|beruft|berief|nomme|nombra|nombró|nomina|nominò|nomeia|nomeou|benoemt|benoemde|mianuje|mianował[ao]?|powołuje|powołał[ao]?|utser|utsåg|utnämner|udnævner|udnævnte|utnevner|(?:gets|bekommt|erhält|krijgt|får|fick|fik|reçoit|obtient|estrena|ottiene|ganha|dostaje|saa)\s(?:(?:an?|eine?n?|een|une?|una?|uno|uma?|en|et|ett)\s)?(?:new|neue[rn]?|nieuwe|nouve(?:au|l|lle)|nuev[oa]|nuov[oa]|nov[oa]|now[yaą]|nya?|nytt|uuden))(?!\p{L})/u;
/** `Foo Bar’s new director is Ada Doe`. Texts of at most 400 characters. */
const POST_OF = new RegExp(
  `^(\\p{Lu}[\\p{L}&-]{1,30}(?:\\s\\p{Lu}[\\p{L}&-]{1,30}){0,2})(?:[’']s)?\\s(?:\\p{Ll}{2,8}\\s)?(?:${POSTS.source})\\s(?:is|ist|heißt|on|är|heter|er|hedder|est|es|è|é|jest|je|wird|blir|bliver)\\s\\p{Lu}\\p{L}+\\s\\p{Lu}`,
  'u',
);
/** Texts of at most 400 characters. */
const AT =
  /(?:^|\s)(?:at|from|[Bb]eim|[Bb]ei|[Cc]hez|[Hh]os|[Pp]å|[Bb]ij|\p{Lu}\p{L}{1,20} of)\s(?:the\s)?(\p{Lu}[\p{L}\p{N}-]{1,30})/gu;
