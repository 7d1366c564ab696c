import { namesOf, type Page } from '@modernleads/site';
import { asciiTokens } from '../search/ascii-tokens';
import { comparable } from './match';

/** Phrases of one kind that are read on a page. */
const MOST_MENTIONS = 50;

/** `Not affiliated with Acme`, on a page about Acme. */
const DISCLAIMER =
  /(?:not (?:affiliated|associated|connected) with|independent of|kein\w{0,8} verbindung zu|sans lien avec)\s(.{2,80})/giu;

/** The page says that it is not of this company. Pure. */
export function disclaims({ text }: Page, name: string): boolean {
  const { key } = comparable(name);
  return mentions(text, DISCLAIMER).some(([, after = '']) => asciiTokens(after).join('').startsWith(key));
}

/** `Oldname is now Freshname`; not `Oldname is now part of Megacorp`, which bought it. */
const RENAMED = /\s(?:is now|has become|heißt jetzt|ist jetzt|devient|ahora es|è ora)\s(?:called\s)?/giu;
/** Characters of a name. */
const MAX_NAME = 80;
const SENTENCE_END = /[\n.]/;

const FORMER =
  /(?:formerly(?: known as)?|previously(?: known as)?|früher|ehemals|vormals|anciennement|antes|già|voorheen|dawniej|旧社名)[\s:„"“«]{1,4}(.{2,100})/giu;

/** The page says that its owner was called so. Pure. */
export function wasCalled(page: Page, name: string): boolean {
  const { text, organizations } = page;
  const asked = comparable(name).key;
  if (asked.length > 2 && isRenamed(page, asked)) return true;
  if (organizations.some(({ alternateNames }) => alternateNames.some((other) => comparable(other).key === asked))) return true;
  return mentions(text, FORMER).some(([, after = '']) => asked.length > 2 && asciiTokens(after).join('').startsWith(asked));
}

function isRenamed(page: Page, asked: string): boolean {
  const own = namesOf(page).map(({ name }) => comparable(name).key);
  return mentions(page.text, RENAMED).some(({ 0: { length }, index }) => {
    const before =
      page.text
        .slice(Math.max(0, index - MAX_NAME), index)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const [after = ''] = page.text.slice(index + length, index + length + MAX_NAME).split(SENTENCE_END, 1);
    const now = asciiTokens(after).join('');
    return asciiTokens(before).join('').endsWith(asked) && own.some((key) => key.length > 2 && now.startsWith(key));
  });
}

function mentions(text: string, phrase: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const mention of text.matchAll(phrase)) if (found.push(mention) === MOST_MENTIONS) break;
  return found;
}
