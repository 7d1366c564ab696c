import { EXCEPTIONS, PATTERN_PRIORS } from './patterns';
import type { PatternCount, PatternStats } from './pattern-stats';

/** Share of the people asked about, 0 to 1, who do not work there (any more). */
export const ABSENT = 0.15;
/**
 * A company has one usual pattern, which a certain share of its people follow; the others are spread as exceptions are. Companies differ
 * in how strict they are: so many of them (weight) are so strict (share).
 */
const STRICTNESS = [
  { share: 0.96, weight: 0.26 },
  { share: 0.8, weight: 0.28 },
  { share: 0.58, weight: 0.27 },
  { share: 0.33, weight: 0.19 },
] as const;
/** How many observations outweigh what the model expects of the company's own mixture. */
const CONCENTRATION = 40;
/** How many companies the shares that were measured weigh as much as, against those that were met since. */
const PRIOR_COMPANIES = 300;

const PRIORS = [...PATTERN_PRIORS].map(([value, prior]) => ({ value, ...prior }));
const EXCEPTIONAL = PRIORS.map(({ exceptional }) => exceptional);
/** By index of the usual pattern, the distribution of the exceptions where it is known for that pattern. */
const NOTED = PRIORS.map(({ value }) => exceptionsOf(value));

function exceptionsOf(usual: string): readonly number[] | undefined {
  const noted = EXCEPTIONS.get(usual);
  if (!noted) return undefined;
  const left = [...noted.values()].reduce((rest, share) => rest - share, 1);
  const others = PRIORS.reduce((sum, { value, exceptional }) => sum + (noted.has(value) ? 0 : exceptional), 0);
  return PRIORS.map(({ value, exceptional }) => noted.get(value) ?? (exceptional / others) * left);
}

const NOTED_AT = NOTED.flatMap((noted, at) => (noted ? [at] : []));

/**
 * How likely the next person of a domain has an address of each pattern: a mixture of Dirichlet-multinomials, one for every usual
 * pattern and strictness, each weighed by how well it predicts what was seen and what was refused.
 * @returns shares that add up to 1, `UNEXPLAINED` among them.
 */
export function patternOdds(stats: PatternStats): ReadonlyMap<string, number> {
  const odds = computed.get(stats) ?? compute(stats);
  computed.set(stats, odds);
  return odds;
}

/** One search asks more than once, and most ask of a company of which nothing is known. */
const computed = new WeakMap<PatternStats, ReadonlyMap<string, number>>();

/** What was counted of the pattern at an index. */
interface Evidence extends PatternCount {
  readonly at: number;
}

function compute(stats: PatternStats): ReadonlyMap<string, number> {
  const counts = stats.get('pattern');
  const evidence = PRIORS.flatMap(({ value }, at): Evidence[] => {
    const count = counts?.get(value);
    return count ? [{ at, ...count }] : [];
  });
  const expected = expectedShares(evidence, usualShares(stats));
  const total = evidence.reduce((sum, { seen }) => sum + seen, 0);
  const shares = expected.map((share) => (CONCENTRATION * share) / (CONCENTRATION + total));
  for (const { at, seen } of evidence) shares[at] = (shares[at] as number) + seen / (CONCENTRATION + total);
  return new Map(PRIORS.map(({ value }, at) => [value, shares[at] as number]));
}

/** At how many companies each pattern is the usual one, as measured and as met since. */
function usualShares(stats: PatternStats): readonly number[] {
  const met = stats.get('everywhere');
  const total = [...(met?.values() ?? [])].reduce((sum, { seen }) => sum + seen, 0);
  return PRIORS.map(({ value, usual }) => (PRIOR_COMPANIES * usual + (met?.get(value)?.seen ?? 0)) / (PRIOR_COMPANIES + total));
}

function expectedShares(evidence: readonly Evidence[], usual: readonly number[]): number[] {
  const fits = STRICTNESS.map(({ share }) => fitsOf(evidence, share));
  const highest = Math.max(...fits.map(({ common, own }) => Math.max(common, ...own.values())));
  const strict = usual.map(() => 0);
  const exceptions = usual.map(() => 0);
  let total = 0;
  for (const [level, { share, weight }] of STRICTNESS.entries()) {
    const { common, own } = fits[level] as Fits;
    const usually = weight * Math.exp(common - highest);
    for (const [at, prior] of usual.entries()) {
      const fit = own.get(at);
      const posterior = prior * (fit === undefined ? usually : weight * Math.exp(fit - highest));
      total += posterior;
      strict[at] = (strict[at] as number) + posterior * share;
      exceptions[at] = (exceptions[at] as number) + posterior * (1 - share);
    }
  }
  const rest = exceptions.reduce((sum, share, at) => sum + (NOTED[at] ? 0 : share), 0);
  const expected = strict.map((share, at) => share + rest * (EXCEPTIONAL[at] as number));
  for (const [at, noted] of NOTED.entries())
    noted?.forEach((share, other) => (expected[other] = (expected[other] as number) + (exceptions[at] as number) * share));
  return expected.map((share) => share / total);
}

/** Log-likelihoods of the evidence at companies of one strictness: by index of the usual pattern, and of those without one of their own. */
interface Fits {
  readonly common: number;
  readonly own: ReadonlyMap<number, number>;
}

function fitsOf(evidence: readonly Evidence[], share: number): Fits {
  const common = fitOf(evidence, EXCEPTIONAL, share);
  const own = new Map<number, number>();
  if (!evidence.length) return { common, own };
  for (const at of new Set([...NOTED_AT, ...evidence.map((one) => one.at)])) own.set(at, fitOfUsual(evidence, at, share, common));
  return { common, own };
}

/** The log-likelihood of the evidence at a company with this usual pattern. */
function fitOfUsual(evidence: readonly Evidence[], at: number, share: number, common: number): number {
  const own = evidence.find((one) => one.at === at);
  const noted = NOTED[at];
  const exceptional = noted ?? EXCEPTIONAL;
  const fit = noted ? fitOf(evidence, noted, share) : common;
  if (!own) return fit;
  const exception = (1 - share) * (exceptional[at] as number);
  return fit - fitOfCount(own, exception) + fitOfCount(own, exception + share);
}

const fitOf = (evidence: readonly Evidence[], exceptional: readonly number[], share: number): number =>
  evidence.reduce((sum, count) => sum + fitOfCount(count, (1 - share) * (exceptional[count.at] as number)), 0);

/** Those refused are not there, or have an address of another pattern. */
const fitOfCount = ({ seen, refused }: PatternCount, expected: number): number =>
  logRising(CONCENTRATION * expected, seen) + refused * Math.log(1 - (1 - ABSENT) * expected);

/** ln of a(a+1)…(a+n-1), for n that need not be whole. */
function logRising(a: number, n: number): number {
  return n <= 0 ? 0 : a <= 0 ? -Infinity : logGamma(a + n) - logGamma(a);
}

const HALF_LOG_2_PI = 0.5 * Math.log(2 * Math.PI);

/** Stirling's series, shifted to where it is exact to ten digits (Abramowitz & Stegun 6.1.41). */
function logGamma(x: number): number {
  let shift = 1;
  let z = x;
  for (; z < 8; z++) shift *= z;
  const square = z * z;
  const series = (1 / 12 - (1 / 360 - 1 / (1260 * square)) / square) / z;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_2_PI + series - Math.log(shift);
}
