import { userInfo } from 'node:os';
import type { Actor } from '@modernleads/contracts';
import { Refusal } from './refusal';

let name: string | undefined;

/** Takes `--as NAME` out of the words of a command. @throws Refusal for a name that is none. */
export function takeOperator(words: readonly string[]): string[] {
  name = undefined;
  const at = words.findIndex((word) => word === '--as' || word.startsWith('--as='));
  if (at < 0) return [...words];
  const [flag = '', next] = words.slice(at);
  const given = flag === '--as' ? next : flag.slice('--as='.length);
  if (!given || !/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u.test(given))
    throw new Refusal('--as: must be 1 to 100 letters and digits, as in --as alice');
  name = given;
  return words.filter((_, n) => n !== at && (flag !== '--as' || n !== at + 1));
}

/** Who runs the command: `--as`, or the user of the operating system. */
export function operator(): Actor {
  return { kind: 'operator', id: name ?? userOfSystem() };
}

/** A container may run under a number that has no name. */
function userOfSystem(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
