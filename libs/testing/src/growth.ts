import { readFileSync } from 'node:fs';

/** 12 KB to 384 KB, each twice the one before. */
const KILOBYTES = [12, 24, 48, 96, 192, 384].map((kilobytes) => kilobytes * 1_024);
/** Growth with each doubling, at most: 2 is linear, 4 is quadratic. */
const MOST = 2.2;
/** Runs of one size are repeated until they have taken so long, in milliseconds of CPU time: shorter ones are noise. */
const LEAST_MS = 8;
const TRIES = 8;
/** Where the growth is a little too much, caches that other programs use may be the reason: more tries find a quieter moment. */
const MOST_TRIES = 64;
const LITTLE_TOO_MUCH = 2.6;
/** Nanoseconds of CPU time of the thread, then other numbers. */
const THREAD_TIME = '/proc/thread-self/schedstat';

/** CPU time of this thread in milliseconds: neither other programs nor the compiler and the garbage collector beside it count. Of the process, where no such file is. */
const cpuMs = hasThreadTime() ? threadMs : processMs;

/** Linux brings the time of the file up to date when a process asks for its usage, else only every few milliseconds. */
function threadMs(): number {
  process.cpuUsage();
  return Number.parseInt(readFileSync(THREAD_TIME, 'latin1'), 10) / 1e6;
}

function processMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function hasThreadTime(): boolean {
  try {
    return threadMs() > 0;
  } catch {
    return false;
  }
}

/** Milliseconds of one run; the fastest of those that fit into `LEAST_MS`. */
function runMs(work: () => void): number {
  let [total, best] = [0, Infinity];
  for (let runs = 1; total < LEAST_MS; runs *= 2) {
    const from = cpuMs();
    for (let n = 0; n < runs; n += 1) work();
    const took = cpuMs() - from;
    total += took;
    best = Math.min(best, took / runs);
  }
  return best;
}

/**
 * Growth of the times with each doubling: by the line that fits their logarithms best, or by the doubling in the middle, whichever is less. Linear work
 * has one or two steps on its way out of the caches of the processor, which the middle passes over; noise in single times hardly moves the line.
 */
export function growthOf(times: readonly number[]): number {
  const middle = (times.length - 1) / 2;
  const distances = times.map((_ms, at) => at - middle);
  const squares = distances.reduce((sum, distance) => sum + distance ** 2, 0);
  const line = 2 ** (distances.reduce((sum, distance, at) => sum + distance * Math.log2(times[at] as number), 0) / squares);
  const doublings = times.slice(1).map((ms, at) => ms / (times[at] as number));
  return Math.min(line, median(doublings));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, next) => one - next);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/**
 * Does work on an input of growing size.
 * @param sizes in characters or bytes, each twice the one before; 12 KB to 384 KB by default.
 * @returns the CPU time of each size where it grows more than 2.2 times with each doubling, by all of them; nothing where the work is linear. The
 * best of several runs of each size counts.
 */
export function steepGrowth<Input>(
  inputOf: (size: number) => Input,
  work: (input: Input) => unknown,
  sizes = KILOBYTES,
): string[] {
  const inputs = sizes.map(inputOf);
  // Once without measuring: code is slow until it is compiled.
  runMs(() => work(inputs[0] as Input));
  const best = sizes.map(() => Infinity);
  for (let n = 0; n < TRIES || (n < MOST_TRIES && growthOf(best) < LITTLE_TOO_MUCH); n += 1) {
    for (const [at, input] of inputs.entries())
      best[at] = Math.min(
        best[at] as number,
        runMs(() => work(input)),
      );
    if (growthOf(best) <= MOST) return [];
  }
  return sizes.map((size, at) => `${size}: ${best[at]?.toFixed(3)} ms`);
}
