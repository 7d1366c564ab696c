import { CJK_FORMS, THAI } from './legal-forms';
import type { Cut } from './removal';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}㈱㈲㈜㍿]/u;
/** Forms as one sign (Unicode: enclosed and squared CJK). */
const SQUARE: readonly string[] = ['㈱', '㈲', '㈜', '㍿', '㈳', '㈴', '㈾'];
const SPELLINGS: readonly string[] = [
  ...SQUARE,
  ...CJK_FORMS.flatMap((form) => (form.startsWith('(') ? [form, form.replace('(', '（').replace(')', '）')] : [form])),
];

/** Legal forms of scripts without spaces, glued to either end of a name. */
export function cjkForm(name: string): Cut | undefined {
  if (!CJK.test(name)) return undefined;
  for (const form of SPELLINGS) {
    if (name.length <= form.length) continue;
    if (name.startsWith(form)) return { rest: name.slice(form.length), text: form, kind: 'legal_form' };
    if (name.endsWith(form)) return { rest: name.slice(0, -form.length), text: form, kind: 'legal_form' };
  }
  return undefined;
}

/** Those of Thailand stand around the name. */
export function thaiForm(name: string): Cut | undefined {
  if (!/\p{Script=Thai}/u.test(name)) return undefined;
  const head = THAI.heads.find((form) => name.startsWith(form));
  if (head) return { rest: name.slice(head.length), text: head, kind: 'legal_form' };
  const tail = THAI.tails.find((form) => name.endsWith(form));
  return tail ? { rest: name.slice(0, -tail.length), text: tail, kind: 'legal_form' } : undefined;
}

/** `TechnologyCo., Ltd`: a space was lost before the form, as its letter case tells. */
const GLUED_CO = /(?<=\p{Ll})(?:Co\.?,? ?(?:Ltd|LTD|Limited|Inc)|Pvt\.? ?Ltd|Pte\.? ?Ltd|Sdn\.? ?Bhd)\.?$/u;
const LONGEST_CO = 14;

export function gluedCo(name: string): Cut | undefined {
  const at = name.slice(-LONGEST_CO).search(GLUED_CO);
  if (at < 0) return undefined;
  const start = Math.max(0, name.length - LONGEST_CO) + at;
  return { rest: name.slice(0, start), text: name.slice(start), kind: 'legal_form' };
}
