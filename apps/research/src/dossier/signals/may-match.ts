import { FRAMES } from './own/frames';
import { Sieve } from './sieve';
import { TRIGGERS } from './triggers';

let sieve: Sieve | undefined;

/** Whether an expression of the triggers and frames may match a sentence. */
export function mayMatch(sentence: string): (expression: RegExp) => boolean {
  sieve ??= new Sieve(
    [
      ...TRIGGERS.map(({ says }) => says),
      ...FRAMES.flatMap(({ says, of = [], unless = [], when }) => [says, ...of.flat(), ...unless, when]),
    ].filter((one) => one !== undefined),
  );
  return sieve.of(sentence);
}
