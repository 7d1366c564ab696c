import 'reflect-metadata';
import { nearest } from '@modernleads/contracts';
import { readFlags } from './flag';
import { explain } from './explain';
import { takeOperator } from './operator';
import { render } from './output';
import { Refusal } from './refusal';
import type { Verb } from './verbs/verb';
import { verbs } from './verbs/table';

void main(process.argv.slice(2));

async function main(words: string[]): Promise<void> {
  const json = words.includes('--json');
  try {
    const [name = 'help', ...flags] = takeOperator(words.filter((word) => word !== '--json'));
    const verb = find(name);
    const result = await verb.run(readFlags(verb.flags, flags));
    process.stdout.write(`${render(result, json)}\n`);
    process.exitCode = result['ok'] === false ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function find(name: string): Verb {
  const names = verbs.map((verb) => verb.name);
  const found = verbs.find((verb) => verb.name === name.replace(/^(--help|-h)$/, 'help'));
  if (found) return found;
  const near = nearest(name, names);
  throw new Refusal(`"${name}" is not a verb; ${near ? `did you mean ${near}?` : 'help lists them all'}`);
}
