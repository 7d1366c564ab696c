/** 24 KB to 768 KB, each twice the one before. */
const KILOBYTES = [24, 48, 96, 192, 384, 768].map((kilobytes) => kilobytes * 1_024);
/** Twice the work, and noise. */
const MOST = 2.2;
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
 * @returns the doublings that take more than 2.2 times the CPU time, with their times; none where the work is linear. The best of several runs counts.
 */
export function steepDoublings<Input>(
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
  const steep = (): number[] =>
    sizes.flatMap((_size, at) => (at > 0 && (best[at] as number) > MOST * (best[at - 1] as number) ? [at] : []));
  sizes.forEach((_size, at) => measure(at));
  // Only the upper size is measured again: the lower one would become faster, too.
  for (let n = 0; n < TRIES && steep().length; n += 1) steep().forEach(measure);
  return steep().map((at) => `${sizes[at]} B: ${best[at]?.toFixed(1)} ms after ${best[at - 1]?.toFixed(1)} ms`);
}
