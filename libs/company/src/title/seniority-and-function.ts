import { JOB_FUNCTIONS, type JobFunction, SENIORITIES, type Seniority } from '@modernleads/contracts';
import { limited } from '../words/fold';
import { WordTable } from '../words/word-table';
import { FUNCTION_WORDS } from './function-words';
import { SENIORITY_WORDS } from './seniority-words';

export interface TitleMeaning {
  /** null: the title tells none. */
  readonly seniority: Seniority | null;
  /** Empty: the title tells none, as `CEO`. */
  readonly functions: readonly JobFunction[];
}

const MAX_TITLE = 200;
const ranks = new WordTable(SENIORITY_WORDS);
const fields = new WordTable(FUNCTION_WORDS);

/** Whose assistant somebody is stands behind, or in German and East Asian titles before; of titles of at most 200 characters. */
const HELPS =
  /(?:assist[ae]n[tz]\p{L}*|asistente|asystent\p{L}*|secret[aá]r\p{L}*|secrétaire|segretari\p{L}*|sekret\p{L}*|asistent\p{L}*|помощни\p{L}*|секретар\p{L}*|ассистент\p{L}*|референт\p{L}*|\b[EP]A|advis[eo]r|adviseur|berater\p{L}*|referent\p{L}*|asesora?|conseill\p{L}+|office|büro|cabinet|support)\s+(?:to|of|for|der|des|dem|de|du|da|do|del|della|dell|al|van|till|til|av|dla|zarządu|prezesa|dyrektora|ředitele|ředitelky|jednatele|generálního|директора|генерального|президента|руководителя|à|d)(?![\p{L}]).*$/iu;
const HELPED = /^.*(?=秘書|秘书|助理|特助|비서|アシスタント|(?<=\s)(?:assistentti|sihteeri|asistanı|sekreteri)(?!\p{L}))/iu;
/** Who was something is it no more. */
const FORMER =
  /(?:^|[\s(,/|&])(?:former|formerly|ex|retired|ehemalig\p{L}*|a\.\s?d\.|i\.\s?r\.|ancien|anciennes?|exdirector|antigu[oa]|ex-\p{L}+|emerit\p{L}*|oud|voormalig|före detta|były|była|tidligere|fhv|entinen|bývalý|bývalá|eski|emekli|бывший|бывшая|экс-\p{L}+|元|前任|전)(?=[\s-])/iu;

/**
 * What a job title in en de fr es it pt nl sv da no fi pl cs tr ru ja zh ko tells of rank and field.
 * @param title at most 200 characters are read.
 */
export function seniorityAndFunctionOf(title: string): TitleMeaning {
  const read = limited(title, MAX_TITLE).normalize('NFC').trim();
  const own = read.replace(HELPS, (found) => found.split(/\s/, 1)[0] as string).replace(HELPED, '');
  return { seniority: FORMER.test(read) ? null : seniorityOf(own), functions: functionsOf(own) };
}

function seniorityOf(title: string): Seniority | null {
  const found = new Set<string>(ranks.find(title).map(({ value }) => value));
  if (/^\W*(?:senior\s+)?partner(?:in)?\W*$/i.test(title)) return 'owner';
  if (found.has('apprentice')) return 'entry';
  const highest = SENIORITIES.find((rank) => found.has(rank)) ?? null;
  if (!found.has('assistant')) return highest;
  // An assistant director is a director, a senior assistant is none.
  return highest && SENIORITIES.indexOf(highest) <= SENIORITIES.indexOf('manager') ? highest : 'entry';
}

function functionsOf(title: string): JobFunction[] {
  const found = new Set(fields.find(title).flatMap(({ value }) => value.split(' ')));
  const told = JOB_FUNCTIONS.filter((field) => found.has(field));
  return told.length > 1 ? told.filter((field) => field !== 'other') : told;
}
