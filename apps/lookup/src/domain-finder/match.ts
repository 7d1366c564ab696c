import { cleanCompanyName } from '@modernleads/naming';
import { asciiTokens } from '../search/ascii-tokens';

/** A company name, ready to be compared. */
export interface ComparableName {
  /** The cleaned name as one word in ASCII: `Acme Rockets GmbH` → `acmerockets`. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** Its legal form in ASCII, e.g. `gmbh`; empty where it has none, or one in another script: translations of it vary. */
  readonly form: string;
}

export function comparable(name: string): ComparableName {
  const { cleaned, removed } = cleanCompanyName(name);
  const tokens = asciiTokens(cleaned);
  const forms = removed
    .filter(({ kind, text }) => kind === 'legal_form' && /^[\p{Script=Latin}\P{L}]+$/u.test(text))
    .map(({ text }) => formKey(text));
  return { key: tokens.join(''), tokens, form: forms.join('') };
}

/** Equal for spellings of one form: `Inc.` and `Incorporated`, `Limited` and `Ltd`. */
const SAME_FORMS: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  limited: 'ltd',
  company: 'co',
  aktiengesellschaft: 'ag',
  privatelimited: 'pvtltd',
  ptylimited: 'ptyltd',
};

function formKey(text: string): string {
  const key = asciiTokens(text).join('');
  return SAME_FORMS[key] ?? key;
}

/**
 * How far one name agrees with another: `exact` is the same name; `part` has all of its words and more; `none` is another name.
 * `conflict`: the same name under another legal form, which is another company.
 */
export type Agreement = 'exact' | 'part' | 'none' | 'conflict';

export function agreement(asked: ComparableName, found: ComparableName): Agreement {
  if (!asked.key || !found.key) return 'none';
  const [shorter, longer] = asked.tokens.length <= found.tokens.length ? [asked, found] : [found, asked];
  const same = asked.key === found.key;
  if (!same && !shorter.tokens.every((token, at) => longer.tokens[at] === token)) return 'none';
  if (asked.form && found.form && asked.form !== found.form) return 'conflict';
  return same ? 'exact' : 'part';
}
