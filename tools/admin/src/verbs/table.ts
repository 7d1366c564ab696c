import { type Flag, written } from '../flag';
import { accountVerbs } from './account';
import { contactsVerbs } from './contacts';
import { contextVerbs } from './context';
import { eraseVerbs } from './erase';
import { instanceVerbs } from './instance';
import { keyVerbs } from './key';
import { queueVerbs } from './queues';
import { suppressVerbs } from './suppress';
import { userVerbs } from './user';
import { type Result, type Verb, verb } from './verb';
import { webhookVerbs } from './webhook';

const help = verb({
  name: 'help',
  summary: 'show this list',
  flags: {},
  run: async () => ({
    verbs: verbs.map(described),
    everywhere: '--json prints one line of JSON; --as NAME says who makes a change, instead of the user of the system',
  }),
});

/** All verbs of the command. */
export const verbs: readonly Verb[] = [
  ...accountVerbs,
  ...keyVerbs,
  ...userVerbs,
  ...contactsVerbs,
  ...contextVerbs,
  ...suppressVerbs,
  ...eraseVerbs,
  ...webhookVerbs,
  ...queueVerbs,
  ...instanceVerbs,
  help,
];

function described({ name, summary, flags }: Verb): Result {
  return { verb: name, does: summary, flags: Object.entries(flags).map(synopsis).join(' ') };
}

function synopsis([name, { required, example }]: [string, Flag<unknown>]): string {
  return required ? written(name, example) : `[${written(name, example)}]`;
}
