// Whether a regular expression takes linear time.
import { performance } from 'node:perf_hooks';
import { check } from 'recheck';
import { attacksOn, parse } from './attacks.mjs';

/** Milliseconds of recheck for one expression. */
const TIMEOUT_MS = 4_000;
/** Ways to match at one place of a text below which an expression without endless repetitions is bounded. */
const FEW_WAYS = 2_000;
/** Repetitions in attacks: small steps at first, for exponential growth shows there. */
const SIZES = [8, 12, 16, 20, 24, 32, 48, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384];
/** Milliseconds below which nothing is slow; growth at each of two doublings. */
const LEAST_MS = 4;
const STEEP = 2.6;
const TRIES = 6;

/**
 * What is known of an expression.
 * `bounded`: a place of a text is matched in a bounded number of steps; `linear`: recheck proves it; `measured`: recheck finds a fault that Node does not have, or does not end, and
 * attacks grow linearly in Node. Anything else is the fault, with the attack.
 */
export async function verdictOn(expression, cap) {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(expression);
  const verdicts = [];
  for (const part of partsOf(source, flags)) verdicts.push(await verdictOnPart(part, flags, cap));
  const fault = verdicts.find((verdict) => !RANKS.includes(verdict));
  return fault ?? RANKS[Math.max(...verdicts.map((verdict) => RANKS.indexOf(verdict)))];
}

export const RANKS = ['bounded', 'linear', 'measured'];

/** Its alternatives: each is tried at each place, so that they take as long as they take one by one. */
function partsOf(source, flags) {
  const { alternatives } = parse(source, flags);
  return alternatives.flatMap((alternative) => {
    const { elements, raw } = alternative;
    const last = elements.at(-1);
    if (last?.type !== 'Group' || last.alternatives.length < 2) return [raw];
    const before = raw.slice(0, last.start - alternative.start);
    return last.alternatives.map((one) => `${before}(?:${one.raw})`);
  });
}

async function verdictOnPart(source, flags, cap) {
  if (waysOf(parse(source, flags)) <= FEW_WAYS) return 'bounded';
  const result = await check(source, flags, { timeout: TIMEOUT_MS, checker: 'automaton' });
  if (result.status === 'safe') return 'linear';
  return measured(source, flags, cap);
}

/** How many ways a part can match at one place, at most. */
function waysOf(node) {
  if (node.type === 'Quantifier') {
    const ways = waysOf(node.element);
    if (node.max === Infinity) return Infinity;
    return Math.max(node.max, 1) * ways ** node.max === Infinity ? Infinity : sum(node.min, node.max, (n) => ways ** n);
  }
  if (!node.alternatives) return 1;
  return node.alternatives.reduce(
    (all, { elements = [] }) => all + elements.reduce((ways, element) => ways * waysOf(element), 1),
    0,
  );
}

function sum(from, to, of) {
  let all = 0;
  for (let n = from; n <= to; n += 1) all += of(n);
  return all;
}

/** `measured`, or the attack under which an expression grows steeply in Node. @param cap characters of the texts that it is applied to. */
export function measured(source, flags, cap = Infinity) {
  const expression = new RegExp(source, flags);
  for (const { before, unit, after } of attacksOn(source, flags)) {
    const steep = steepAt(expression, (times) => (before + unit.repeat(times)).slice(0, cap - after.length) + after, cap);
    if (steep)
      return `${steep.ms.toFixed(0)} ms for ${JSON.stringify(before)} + ${JSON.stringify(unit)} × ${steep.times} + ${JSON.stringify(after)}`;
  }
  return 'measured';
}

function steepAt(expression, attack, cap) {
  for (const times of SIZES) {
    const text = attack(times);
    const work = () => text.replace(expression, '');
    if (bestMs(work) >= LEAST_MS && isSteep(work, expression, attack(Math.floor(times / 4)), text))
      return { times, ms: bestMs(work) };
    if (text.length >= cap) return undefined;
  }
  return undefined;
}

/** Compared with a quarter of the text; what is fast is measured again, for it may have been another program. */
function isSteep(work, expression, quarter, text) {
  const small = bestMs(() => quarter.replace(expression, ''), TRIES);
  const ms = bestMs(work, TRIES);
  return ms >= LEAST_MS && ms / small > STEEP ** Math.log2(text.length / quarter.length);
}

/** The best of some runs; the first alone where it is fast. */
function bestMs(work, tries = 3) {
  let best = msOf(work);
  for (let n = 1; n < tries && (tries === TRIES || best >= LEAST_MS); n += 1) best = Math.min(best, msOf(work));
  return best;
}

function msOf(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}
