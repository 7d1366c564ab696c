import { nearest } from '@modernleads/contracts';
import { explain } from './explain';
import { readFlags } from './flag';
import { takeOperator } from './operator';
import { render } from './output';
import { Refusal } from './refusal';
import { verbs } from './verbs/table';
import type { Verb } from './verbs/verb';

/** What a command prints, and its exit code: 0, or 1 when it failed. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the verb of a command line. It never rejects: a failure is one line for standard error. */
export async function program(words: readonly string[]): Promise<Outcome> {
  const json = words.includes('--json');
  try {
    const [name = 'help', ...flags] = takeOperator(words.filter((word) => word !== '--json'));
    const verb = find(name);
    const result = await verb.run(readFlags(verb.flags, flags));
    return { code: result['ok'] === false ? 1 : 0, stdout: `${render(result, json)}\n`, stderr: '' };
  } catch (error) {
    return { code: 1, stdout: '', stderr: `${explain(error)}\n` };
  }
}

function find(name: string): Verb {
  const names = verbs.map((verb) => verb.name);
  const found = verbs.find((verb) => verb.name === name.replace(/^(--help|-h)$/, 'help'));
  if (found) return found;
  const near = nearest(name, names);
  throw new Refusal(`"${name}" is not a verb; ${near ? `did you mean ${near}?` : 'help lists them all'}`);
}
