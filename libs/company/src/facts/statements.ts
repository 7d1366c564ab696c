import type { Page } from '@modernleads/site';

/** Characters of the text of a page, and of a sentence, that are read. */
const MAX_READ = 20_000;
const MAX_SENTENCE = 300;
const MAX_SENTENCES = 300;
/** The end of a sentence: not within `ca. 300` or `Inc.`. */
const END = /(?<=[\p{Ll}\p{N})”"»]{2}[.!?])\s(?=[\p{Lu}\p{N}„“"«¿¡])|(?<=[。！？])/u;

/** The sentences of visible text, each at most 300 characters. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, MAX_READ)
    .split('\n')
    .flatMap((line) => line.split(END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 4 && sentence.length <= MAX_SENTENCE)
    .slice(0, MAX_SENTENCES);
}

/** Parts of a title: `Acme | Tools for rockets`. */
export const titlePartsOf = ({ title }: Page): string[] => title.split(/ [|–—·•:»-] | ?[|»] ?|: /u).map((part) => part.trim());
