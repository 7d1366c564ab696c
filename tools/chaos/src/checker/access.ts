import { SANDBOX_DOMAIN } from '../mail-domains';
import type { Call } from '../history';
import { contentOf } from '../load/caller';
import { type Facts, violation, type Violation } from './facts';
import { nameOf } from './groups';

/** Milliseconds after which every replica applies a revocation and a suppression. */
const EFFECTIVE_MS = 1_000;

/** Rules of access: revoked keys, suppressed people, other accounts, test keys, private addresses, logs. */
export function checkAccess({ calls, marks, journal, leaks }: Facts): Violation[] {
  const since = new Map(marks.map(({ subject, at }) => [subject, at + EFFECTIVE_MS]));
  return [
    ...bad(calls, 'a revoked key is refused a second later', (call) => isLate(since, call.keyId, call)),
    ...bad(calls, 'nobody is told of a person who has objected', (call) => isLate(since, emailOf(call), call) && tellsOf(call)),
    ...bad(calls, 'no account sees what belongs to another', ({ request }) => request.about.kind === 'foreign'),
    ...bad(calls, 'nothing is ever to be sent to an inward address', ({ request }) => request.about.kind === 'inward'),
    ...sandboxSockets(journal).map((evidence) => violation('L7: a test key opens no socket', evidence)),
    ...leaks.map((evidence) => violation('logs hold no secret and no address', evidence)),
  ];
}

/** Successful answers to calls that must be refused. */
function bad(calls: readonly Call[], rule: string, isBad: (call: Call) => boolean): Violation[] {
  return calls.filter((call) => call.outcome === 'ok' && isBad(call)).map((call) => violation(rule, nameOf(call)));
}

function isLate(since: ReadonlyMap<string, number>, subject: string, { sentAt }: Call): boolean {
  return sentAt > (since.get(subject) ?? Infinity);
}

function emailOf({ request: { about } }: Call): string {
  return about.kind === 'verify' ? about.email : '';
}

function tellsOf(call: Call): boolean {
  return contentOf<{ reason: string }>(call).reason !== 'not_probeable';
}

function sandboxSockets({ queries, conversations }: Facts['journal']): string[] {
  const asked = queries
    .filter(({ name }) => name.toLowerCase().endsWith(SANDBOX_DOMAIN))
    .map(({ name, type }) => `DNS ${type} ${name}`);
  const commands = conversations.flatMap((conversation) => conversation.commands);
  return [...asked, ...commands.filter((command) => command.toLowerCase().includes(`@${SANDBOX_DOMAIN}`))];
}
