import { hostOf } from '@modernleads/naming';
import { keptOut, listed, nothingIn, type Reading, visibleText } from './reading';

const MAX_CELL = 2_000;
const MAX_URL = 500;
/** Paths of a person at LinkedIn, of its mobile and mail editions, and of its sales and recruiting products. */
const PERSON =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:(?:mwlite|comm|m|#!)\/)?(?:in|pub|sales\/(?:lead|people|profile)|talent\/(?:search\/)?profile|recruiter\/profile|profile\/view)(?:\/|\?)(?=[^\s/?#])/i;
/** `/in/ada`, as some exports shorten it. */
const SHORT = /^\/?(in|pub)\/([^\s/?#]{2,200})\/?$/i;

/** The LinkedIn profile of a person; null: it is a page of a company, of something else, or no address. Pure. */
export function profileOf(text: string): string | null {
  const url = visibleText(text.slice(0, MAX_CELL)).replace(/^[<("'“„«[]+|(?<![>)"'”»\],;:!])[>)"'”»\],;:!]+$/gu, '');
  const [, kind, slug] = SHORT.exec(url) ?? [];
  if (kind && slug) return `linkedin.com/${kind.toLowerCase()}/${slug}`;
  const host = hostOf(url);
  if (!host || url.length > MAX_URL || !/(?:^|\.)linkedin\.(?:com|cn)$/.test(host)) return null;
  const path = /^(?:[a-z]{1,10}:\/{0,2})?(?:\/\/)?[^/?#]*([^\s]*)/i.exec(url)?.[1] ?? '';
  return PERSON.test(path) ? url : null;
}

/** The first LinkedIn profile of a person in a cell; everything else is left out. Pure. */
export function readProfile(text: string): Reading<string> {
  const parts = text.length > MAX_CELL ? [] : text.split(/[\s,;|]+/).filter(Boolean);
  const at = parts.findIndex((part) => profileOf(part) !== null);
  if (at < 0) return nothingIn(text, issueOf(text));
  const others = parts.filter((part, index) => index !== at && part.includes('/'));
  const more = others.map((other) =>
    keptOut(other, profileOf(other) ? 'is a further profile; the first is used' : issueOf(other)),
  );
  return { value: profileOf(parts[at] as string), keptOut: listed(more) };
}

function issueOf(text: string): string {
  return /linkedin\.(?:com|cn)\/(?:company|school|showcase|organization|edu)\b/i.test(text)
    ? "is a company's page on LinkedIn, not a person's profile"
    : "is not the address of a person's LinkedIn profile, such as linkedin.com/in/ada-lovelace";
}
