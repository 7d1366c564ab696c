/** Sites write the countries they are in by code or by name, in English or in a language of their own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ja', 'ko', 'zh'];
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  deu: 'DE',
  aut: 'AT',
  che: 'CH',
  fra: 'FR',
  gbr: 'GB',
};
const MAX_NAME = 60;

let names: ReadonlyMap<string, string> | undefined;

/** @returns the ISO 3166-1 code, in capitals, of a country given by its code or name; null for anything else. */
export function countryCodeOf(text: string): string | null {
  const name = text.trim().slice(0, MAX_NAME).toLowerCase();
  if (/^[a-z]{2}$/.test(name) && name !== 'uk') return name.toUpperCase();
  names ??= allNames();
  return OTHER_NAMES[name] ?? names.get(name) ?? null;
}

function allNames(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  // Codes of states that are gone have the names of their successors: `DD` is Germany.
  const codes = pairs.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  const all = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name && !all.has(name)) all.set(name, code);
    }
  }
  return all;
}
