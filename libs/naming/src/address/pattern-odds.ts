import { PATTERNS, UNEXPLAINED, UNEXPLAINED_SHARES } from './patterns';
import type { PatternStats, PatternCount } from './pattern-stats';

/**
 * A firm has one usual pattern, which a certain share of its people follow; the others are spread like everybody's exceptions. Firms
 * differ in how strict they are: so many of them (weight) are so strict (share).
 */
const STRICTNESS = [
  { share: 0.93, weight: 0.38 },
  { share: 0.64, weight: 0.35 },
  { share: 0.27, weight: 0.27 },
] as const;
/** How many observations outweigh what the model expects of the firm's own mixture. */
const CONCENTRATION = 10;
/** A refused address is weak evidence: its owner may not work there at all. */
const REFUSAL_WEIGHT = 0.25;
const REFUSAL_PATIENCE = 3;

interface Habitual {
  readonly value: string;
  readonly dominant: number;
  readonly exceptional: number;
}

const HABITUAL: readonly Habitual[] = normalized([
  ...PATTERNS.map(({ notation, dominant, exceptional }) => ({ value: notation, dominant, exceptional })),
  { value: UNEXPLAINED, ...UNEXPLAINED_SHARES },
]);

function normalized(all: readonly Habitual[]): Habitual[] {
  const sum = (of: (one: Habitual) => number): number => all.reduce((total, one) => total + of(one), 0);
  const [dominants, exceptions] = [sum(({ dominant }) => dominant), sum(({ exceptional }) => exceptional)];
  return all.map(({ value, dominant, exceptional }) => {
    return { value, dominant: dominant / dominants, exceptional: exceptional / exceptions };
  });
}

/**
 * How likely the next person of a domain has an address of each pattern: a mixture of Dirichlet-multinomials, one for every usual
 * pattern and strictness, each weighed by how well it predicts what was seen.
 * @returns shares that add up to 1, `UNEXPLAINED` among them.
 */
export function patternOdds(stats: PatternStats): ReadonlyMap<string, number> {
  const odds = computed.get(stats) ?? compute(stats);
  computed.set(stats, odds);
  return odds;
}

/** One search asks more than once, and most ask of a firm of which nothing is known. */
const computed = new WeakMap<PatternStats, ReadonlyMap<string, number>>();

function compute(stats: PatternStats): ReadonlyMap<string, number> {
  const tallies = stats.get('pattern') ?? new Map<string, PatternCount>();
  const seen = (value: string): number => tallies.get(value)?.seen ?? 0;
  const total = HABITUAL.reduce((sum, { value }) => sum + seen(value), 0);
  const weights = firmWeights(seen);
  const odds = HABITUAL.map(({ value, exceptional }, at): [string, number] => {
    const expected = STRICTNESS.reduce((sum, { share }, level) => {
      const { all, own } = weights[level] as LevelWeights;
      return sum + all * (1 - share) * exceptional + (own[at] as number) * share;
    }, 0);
    return [value, (CONCENTRATION * expected + seen(value)) / (CONCENTRATION + total)];
  });
  return withRefusals(new Map(odds), tallies);
}

/** The posterior weight of firms of one strictness: of all of them, and by their usual pattern. */
interface LevelWeights {
  readonly all: number;
  readonly own: readonly number[];
}

function firmWeights(seen: (value: string) => number): LevelWeights[] {
  const logs = STRICTNESS.map(({ share, weight }) => {
    const fits = HABITUAL.map(({ value, exceptional }) => logRising(CONCENTRATION * (1 - share) * exceptional, seen(value)));
    const common = fits.reduce((sum, fit) => sum + fit, Math.log(weight));
    return HABITUAL.map(({ value, dominant, exceptional }, at) => {
      const own = logRising(CONCENTRATION * ((1 - share) * exceptional + share), seen(value));
      return dominant > 0 ? common - (fits[at] as number) + own + Math.log(dominant) : -Infinity;
    });
  });
  const highest = Math.max(...logs.flat());
  const raw = logs.map((level) => level.map((log) => Math.exp(log - highest)));
  const sum = raw.flat().reduce((all, one) => all + one, 0);
  return raw.map((level) => ({
    all: level.reduce((all, one) => all + one, 0) / sum,
    own: level.map((one) => one / sum),
  }));
}

/** Where a pattern keeps failing, more people have addresses that nothing explains. */
function withRefusals(odds: Map<string, number>, tallies: ReadonlyMap<string, PatternCount>): Map<string, number> {
  for (const [value, { seen, refused }] of tallies) {
    const before = odds.get(value);
    if (before === undefined || value === UNEXPLAINED || refused <= 0) continue;
    const trust = seen + REFUSAL_PATIENCE;
    const after = (before * trust) / (trust + REFUSAL_WEIGHT * refused);
    odds.set(value, after);
    odds.set(UNEXPLAINED, (odds.get(UNEXPLAINED) as number) + before - after);
  }
  return odds;
}

/** ln of a(a+1)…(a+n-1), for n that need not be whole. */
function logRising(a: number, n: number): number {
  return n <= 0 ? 0 : a <= 0 ? -Infinity : logGamma(a + n) - logGamma(a);
}

/** Stirling's series, shifted to where it is exact to ten digits (Abramowitz & Stegun 6.1.41). */
function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 8; z++) shift += Math.log(z);
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
