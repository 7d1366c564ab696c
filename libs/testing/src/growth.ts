/** 24 KB to 768 KB, each twice the one before. */
const KILOBYTES = [24, 48, 96, 192, 384, 768].map((kilobytes) => kilobytes * 1_024);
/** Between twice the work, which is linear, and four times, which is quadratic: noise and caches move each of them. */
const MOST = 2.7;
/** Runs of one size are repeated until they have taken so long, in milliseconds of CPU time: shorter ones are noise. */
const LEAST_MS = 12;
const TRIES = 6;

/** CPU time of this process in milliseconds: other programs on the machine do not count. */
function cpuMs(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

function runMs(work: () => void): number {
  let [total, runs] = [0, 0];
  do {
    total += cpuMs(work);
    runs += 1;
  } while (total < LEAST_MS);
  return total / runs;
}

/**
 * Does work on an input of growing size.
 * @param sizes in characters or bytes, each twice the one before; 24 KB to 768 KB by default.
 * @returns the CPU time of each size where it grows more than 2.7 times with each doubling, on average over all of them; nothing where the work is linear. The
 * best of several runs counts.
 */
export function steepGrowth<Input>(
  inputOf: (size: number) => Input,
  work: (input: Input) => unknown,
  sizes = KILOBYTES,
): string[] {
  const best = sizes.map(() => Infinity);
  const inputs = sizes.map(inputOf);
  const measure = (at: number): void => {
    best[at] = Math.min(
      best[at] as number,
      runMs(() => work(inputs[at] as Input)),
    );
  };
  const last = sizes.length - 1;
  const isSteep = (): boolean => (best[last] as number) > MOST ** last * (best[0] as number);
  sizes.forEach((_size, at) => measure(at));
  // Only the upper sizes are measured again: the lowest would become faster, too.
  for (let n = 0; n < TRIES && isSteep(); n += 1) for (let at = 1; at <= last; at += 1) measure(at);
  return isSteep() ? sizes.map((size, at) => `${size}: ${best[at]?.toFixed(2)} ms`) : [];
}
