/**
 * How companies make addresses, as counted at 394 domains of which three or more people are known. These tables are kept apart from those of
 * the engine that is measured with them.
 */
type Shares<Value = string> = ReadonlyArray<readonly [Value, number]>;

function shares(text: string): Shares {
  const words = text.trim().split(/\s+/);
  return words.flatMap((word, at) => (at % 2 ? [] : [[word, Number(words[at + 1])] as const]));
}

/** Usual patterns, per mille of companies. */
export const USUAL = shares(`
  first.last 528 flast 152 first 78 last 40 firstl 16 firstlast 24 lastfirst 26 first_last 19 f.last 16 last.first 9 lastf 8 flast.8 4 flast.7 1
  flast.6 2 firstlast.8 1 lastfirst+ 3 first.m.last 3 first.middle.last 4 fl 4 fml 2 fmlast 2 lastfm 2 f-last 3 first-last 2 unknown 45`);

/** Percent of the exceptions at companies with this usual pattern; what is left is drawn from `UNUSUAL`. */
export const EXCEPTIONS: Readonly<Record<string, Shares>> = {
  'first.last': shares('other.last 33 last.first 7 first.other 7 first.m.last 6 first.middle.last 6 flast 4 first.last+ 1'),
  flast: shares('firstl 18 flast.8 9 flast.7 2 flast.6 2 otherlast 8 first 8'),
  first: shares('first.last 18 flast 17 firstlast 12'),
  last: shares('first 28 firstl 17 flast 17 first.last 17'),
  lastfirst: shares('lastfirst+ 38 first.last 28'),
  firstl: shares('firstlast.8 32 firstlast.7 7 firstlast.6 7'),
};

/** All other exceptions, per mille. */
export const UNUSUAL = shares(`
  first.last 190 flast 70 first 40 last 20 firstl 15 firstlast 25 lastfirst 6 first_last 10 f.last 18 last.first 8 lastf 6 lastfirst+ 6 first.last+ 4
  flast.8 6 first.m.last 12 first.middle.last 10 fmlast 10 fml 6 lastfm 4 fl 8 f-last 8 first-last 3 other.last 60 otherlast 10 other_last 4
  first.other 50 unknown 350`);

/** Quantiles of the share of the commonest pattern. */
export const STRICTNESS: Shares<number> = [
  [0, 0.25],
  [0.1, 0.36],
  [0.25, 0.5],
  [0.5, 0.71],
  [0.75, 0.86],
  [0.9, 1],
  [1, 1],
];

/** People of whom an address is known: at least, at most, percent of companies. */
export const SIZES: Shares<readonly [least: number, below: number]> = [
  [[3, 5], 39],
  [[5, 11], 26],
  [[11, 21], 15],
  [[21, 51], 11],
  [[51, 121], 5],
  [[121, 300], 4],
];

/** Kinds of addresses that are common at big companies only: the small ones have so many of them, as a share of what the big ones have. */
export const SMALL = { below: 11, share: 0.4, patterns: /^other|^first\.(m|middle)\.last$/ };
