import { COMPOUND, LEGAL_FORMS } from './legal-forms';
import { fold } from './words';

/** How a legal form is recognised by its folded letters. */
export interface Form {
  /** As one word it is also something else (`spa`, `zoo`, `as`): then capitals or dots must tell. */
  readonly weak: boolean;
  /** The countries whose hint makes it count at all; empty: it always counts. */
  readonly countries: readonly string[];
  /** It is written as one word, too. */
  readonly single: boolean;
  /** It has no words but its letters: written apart, it is so letter by letter. */
  readonly lettered: boolean;
  /** Where it is written down. */
  readonly home: readonly string[];
}

export interface FormTables {
  readonly suffixes: ReadonlyMap<string, Form>;
  readonly prefixes: ReadonlyMap<string, Form>;
  /** Most words that a form of each kind has, letter by letter. */
  readonly longest: number;
}

let tables: FormTables | undefined;

/** All legal forms by their folded letters, without spaces. Built when first asked for. */
export function formTables(): FormTables {
  tables ??= build();
  return tables;
}

function build(): FormTables {
  const suffixes = new Map<string, Form>();
  const prefixes = new Map<string, Form>();
  for (const [country, { suffix, weak, local, prefix, localPrefix }] of Object.entries(LEGAL_FORMS)) {
    add(suffixes, suffix, { home: [country] });
    add(suffixes, weak, { weak: true, home: [country] });
    add(suffixes, local, { weak: true, countries: [country], home: [country] });
    add(prefixes, prefix, { home: [country] });
    add(prefixes, localPrefix, { weak: true, countries: [country], home: [country] });
  }
  for (const head of listOf(COMPOUND.heads))
    for (const joint of COMPOUND.joints.split(';'))
      for (const tail of COMPOUND.tails.split(';')) add(suffixes, `${head} ${joint} co ${tail}`, {});
  return { suffixes, prefixes, longest: 10 };
}

const listOf = (text = ''): string[] =>
  text
    .split(';')
    .map((form) => form.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** A form that is written letter by letter (`s r o`) is weak as one word. One that is strong somewhere is strong; countries add up. */
function add(
  table: Map<string, Form>,
  forms: string | undefined,
  { weak = false, countries = [], home = [] }: Partial<Form>,
): void {
  for (const form of listOf(forms)) {
    const words = fold(form).split(' ').filter(Boolean);
    const spelt = words.length > 1 && words.every((word) => word.length === 1);
    const key = words.join('');
    const known = table.get(key);
    const hinted = countries.length > 0 && known?.countries.length !== 0;
    table.set(key, {
      weak: (known?.weak ?? true) && (weak || spelt),
      countries: hinted ? [...(known?.countries ?? []), ...countries] : [],
      single: known?.single === true || words.length === 1 || spelt,
      lettered: known?.lettered !== false && (words.length === 1 || spelt),
      home: [...(known?.home ?? []), ...home],
    });
  }
}
