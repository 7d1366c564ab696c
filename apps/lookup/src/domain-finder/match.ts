import { cleanCompanyName } from '@modernleads/naming';
import { asciiTokens } from '../search/ascii-tokens';
import { withDoubledUmlauts } from './umlauts';

/** A company name, ready to be compared. */
export interface ComparableName {
  /** The cleaned name as one word in ASCII: `Acme Rockets GmbH` → `acmerockets`. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** The words in each way in which they are spelt in ASCII: `muller` and `mueller`. */
  readonly spellings: readonly (readonly string[])[];
  /** Its legal form in ASCII, e.g. `gmbh`; empty where it has none, or one in another script: translations of it vary. */
  readonly form: string;
}

export function comparable(name: string): ComparableName {
  const { cleaned, removed } = cleanCompanyName(name);
  const tokens = asciiTokens(cleaned);
  const forms = removed
    .filter(({ kind, text }) => kind === 'legal_form' && /^[\p{Script=Latin}\P{L}]+$/u.test(text))
    .map(({ text }) => formKey(text));
  const doubled = asciiTokens(withDoubledUmlauts(cleaned));
  const spellings = doubled.join(' ') === tokens.join(' ') ? [tokens] : [tokens, doubled];
  return { key: tokens.join(''), tokens, spellings, form: forms.join('') };
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
  const overlaps = asked.spellings.flatMap((one) => found.spellings.map((other) => overlap(one, other)));
  const best = (['exact', 'part'] as const).find((wanted) => overlaps.includes(wanted));
  if (!best) return 'none';
  return asked.form && found.form && asked.form !== found.form ? 'conflict' : best;
}

function overlap(one: readonly string[], other: readonly string[]): 'exact' | 'part' | 'none' {
  if (one.join('') === other.join('')) return 'exact';
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.every((token, at) => longer[at] === token) ? 'part' : 'none';
}
