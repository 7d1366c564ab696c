import type { Call } from '../history';
import { contentOf } from '../load/caller';
import { type Facts, violation, type Violation } from './facts';
import { type Group, groupsOf, isProvisional, nameOf } from './groups';

/** One Idempotency-Key runs once (K1–K4). */
export function checkIdempotency({ calls, marks }: Facts): Violation[] {
  const objected = new Set(marks.map(({ subject }) => subject));
  const keyed = groupsOf(calls).filter(({ calls: [first] }) => first?.request.idempotencyKey);
  return [
    ...keyed.flatMap((group) => [...oneRequest(group), ...replayed(group)]),
    ...keyed.filter((group) => !isAboutAny(group, objected)).flatMap(sameAnswer),
    ...calls.filter(isPinned).map((call) => violation('K4: a refusal is never stored', nameOf(call))),
  ];
}

/** Of two requests under one key only one is executed. After a provisional answer the key may be used again. */
function oneRequest({ name, oks }: Group): Violation[] {
  if (oks.some(isProvisional)) return [];
  const requests = new Map(oks.map((call) => [`${call.request.path} ${call.request.body}`, call]));
  if (requests.size <= 1) return [];
  const evidence = `${name}: ${[...requests.values()].map(nameOf).join(' and ')}`;
  return [violation('K3: one key stands for one request', evidence)];
}

function sameAnswer({ name, oks }: Group): Violation[] {
  const final = oks.filter((call) => !isProvisional(call));
  const different = final.find((call) => identity(call) !== identity(final[0] as Call));
  if (!different) return [];
  return [violation('K1: one key has one answer', `${name}: ${nameOf(final[0] as Call)} but ${nameOf(different)}`)];
}

/** Answers with a secret are composed for each replay: the secret must belong to the same endpoint. */
function identity(call: Call): string {
  const { kind } = call.request.about;
  if (kind !== 'endpoint' && kind !== 'rotation') return call.answer?.body ?? '';
  const { id, secret } = contentOf<{ id: string; secret: string }>(call);
  return `${id} ${secret}`;
}

/** A request after the answer is marked as a replay. */
function replayed({ name, oks }: Group): Violation[] {
  const final = oks.filter((call) => !isProvisional(call)).sort((a, b) => a.endedAt - b.endedAt);
  const [first] = final;
  const late = final.find((call) => first && call.sentAt > first.endedAt && !call.answer?.headers['x-idempotent-replay']);
  if (!late) return [];
  return [violation('K1: an answer that was given is replayed', `${name}: ${nameOf(late)} came after ${nameOf(first as Call)}`)];
}

function isPinned({ answer }: Call): boolean {
  return answer !== undefined && answer.status >= 400 && answer.headers['x-idempotent-replay'] !== undefined;
}

function isAboutAny({ calls }: Group, subjects: ReadonlySet<string>): boolean {
  return calls.some(({ request: { about } }) => about.kind === 'verify' && subjects.has(about.email));
}
