import { flawOfError } from '@modernleads/testing';
import type { Call } from '../history';
import { contentOf } from '../load/caller';
import { truthOf } from '../mail-domains';
import { isPossible } from './batches';
import { type Facts, violation, type Violation } from './facts';
import { groupBy, isProvisional, nameOf } from './groups';

/** Milliseconds around a fault in which work may be repeated. */
const MARGIN_MS = 2_000;

/** Rules of answers and processes: answers arrive in time, have the documented shape and are true; work is repeated only around faults; no process ends by itself; all work ends. */
export function checkAnswers(facts: Facts): Violation[] {
  const { calls, accidents, unrest } = facts;
  return [
    ...calls.flatMap(shape),
    ...calls.filter(({ failure }) => failure === 'TIMEOUT').map((call) => violation('every request is answered', nameOf(call))),
    ...calls.filter((call) => !isTrue(call)).map((call) => violation('a verdict is true, or unknown', nameOf(call))),
    ...askedOnce(facts),
    ...accidents.map((evidence) => violation('no process ends by itself', evidence)),
    ...unrest.map((evidence) => violation('everything comes to rest', evidence)),
  ];
}

/** An outage answers 503; 500 is a defect. */
function shape(call: Call): Violation[] {
  const { answer } = call;
  if (!answer || answer.status < 400) return [];
  if (answer.status === 500) return [violation('an outage is no fault of ours', nameOf(call))];
  const flaw = flawOfError(answer);
  return flaw ? [violation('a refusal has its shape', `${nameOf(call)}: ${flaw}`)] : [];
}

function isTrue(call: Call): boolean {
  const { request, outcome, customer } = call;
  const { about } = request;
  if (outcome !== 'ok' || customer === 'tester') return true;
  const { status = '', email } = contentOf<{ status: string; email: string }>(call);
  if (about.kind === 'verify') return isPossible(status, truthOf(about.email));
  return about.kind !== 'lookup' || status !== 'found' || (truthOf(email ?? '') === 'exists' && email === about.person.email);
}

/** Without a fault, a mail host is asked once about the address of one request. */
function askedOnce({ calls, happenings, journal }: Facts): Violation[] {
  const conversations = conversationsByAddress(journal);
  const requests = groupBy(
    calls.flatMap(({ request }) => addressesIn(request.about)),
    (address) => address,
  );
  const isCalm = ({ sentAt, endedAt }: Call): boolean =>
    !happenings.some(({ from, to }) => from - MARGIN_MS < endedAt && sentAt < to + MARGIN_MS);
  return calls.flatMap((call) => {
    const { about } = call.request;
    const address = about.kind === 'verify' ? about.email.toLowerCase() : '';
    // The service itself asks again after a provisional answer.
    if (call.outcome !== 'ok' || requests.get(address)?.length !== 1 || isProvisional(call) || !isCalm(call)) return [];
    const times = conversations.get(address) ?? 0;
    return times > 1 ? [violation('work is done once', `${nameOf(call)}: a mail host was asked in ${times} conversations`)] : [];
  });
}

function conversationsByAddress({ conversations }: Facts['journal']): Map<string, number> {
  const times = new Map<string, number>();
  for (const { commands } of conversations) {
    const asked = commands.flatMap((command) => /^RCPT TO:<(.+)>/i.exec(command)?.[1]?.toLowerCase() ?? []);
    for (const address of new Set(asked)) times.set(address, (times.get(address) ?? 0) + 1);
  }
  return times;
}

function addressesIn(about: Call['request']['about']): readonly string[] {
  if (about.kind === 'verify') return [about.email.toLowerCase()];
  return about.kind === 'batch' ? about.rows.map((address) => address.toLowerCase()) : [];
}
