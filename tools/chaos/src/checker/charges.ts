import { prices } from '@modernleads/sales';
import type { Call } from '../history';
import { contentOf } from '../load/caller';
import { HOURLY_CAP } from '../load/customers';
import { type Facts, type HoldRow, violation, type Violation } from './facts';
import { type Group, groupBy, groupsOf, nameOf } from './groups';

interface Told {
  readonly status: string;
  readonly reason?: string;
  readonly verified: boolean;
  readonly cached?: boolean;
  readonly cached_hit?: boolean;
  readonly credits_charged: number;
}

const WHOLE = 'L6: amounts are whole tenths';

/** Rules of the ledger and of the charges in answers (L1–L8). */
export function checkCharges(facts: Facts): Violation[] {
  const singles = groupsOf(facts.calls).filter(({ calls: [first] }) => isSold(first));
  const holds = groupBy(facts.holds, ({ request }) => request);
  return [
    ...facts.audit.problems.map(({ rule, subject, detail }) => violation(`L1–L3: ${rule}`, `${subject}: ${detail}`)),
    ...facts.holds.filter(({ open }) => open).map((hold) => violation('L3: every hold closes', describe(hold))),
    ...chargesOfNobody(facts),
    ...facts.calls
      .filter((call) => !isWhole(contentOf<Told>(call).credits_charged))
      .map((call) => violation(WHOLE, nameOf(call))),
    ...facts.seenBatches.flatMap(({ reads }) =>
      reads.filter((read) => !isWhole(read.credits_charged)).map((read) => violation(WHOLE, JSON.stringify(read))),
    ),
    ...singles.flatMap((group) => [...chargedAsTold(group, holds), ...pricedAsListed(group)]),
    ...paidOnce(singles, holds),
    ...balances(facts),
  ];
}

/** No amount shows a rounding error of a double. */
function isWhole(credits = 0): boolean {
  return credits === Math.round(credits * 10) / 10;
}

function isSold(call?: Call): boolean {
  return ['verify', 'lookup', 'qualify', 'research'].includes(call?.request.about.kind ?? '');
}

/** Each charge belongs to the account that sent its request. */
function chargesOfNobody({ holds, calls, accounts }: Facts): Violation[] {
  const owners = new Map(calls.map(({ requestId, customer }) => [requestId, accounts[customer].accountId]));
  const strange = holds.filter(({ request, account }) => owners.get(request) !== account);
  return strange.map((hold) => violation('L4: every charge belongs to a request of its account', describe(hold)));
}

/** One charge at most; if there was an answer, the amount that it reported. */
function chargedAsTold({ name, calls, oks }: Group, holds: ReadonlyMap<string, HoldRow[]>): Violation[] {
  const charged = calls.flatMap(({ requestId }) => holds.get(requestId) ?? []).filter(({ captured }) => captured > 0);
  const sum = charged.reduce((total, { captured }) => total + captured, 0);
  if (charged.length > 1) return [violation('L4: one operation is charged once', `${name}: ${charged.map(describe).join(', ')}`)];
  const told = Math.max(0, ...oks.map((call) => contentOf<Told>(call).credits_charged ?? 0));
  const isUnknown = calls.some(({ outcome }) => outcome === 'info');
  if (oks.length ? sum === told * 10 : sum === 0 || isUnknown) return [];
  const evidence = `${name}: ${sum / 10} charged, ${told} told: ${calls.slice(0, 4).map(nameOf).join('; ')}`;
  return [violation('L5: clients are told what they are charged', evidence)];
}

/** Prices are whole tenths of a credit and equal the price list. */
function pricedAsListed({ name, oks }: Group): Violation[] {
  const wrong = oks.find((call) => priceOf(call) !== (contentOf<Told>(call).credits_charged ?? -1) * 10);
  return wrong ? [violation('L4: the price is that of the list', `${name}: ${nameOf(wrong)}`)] : [];
}

function priceOf(call: Call): number {
  const { status, reason, verified, cached, cached_hit } = contentOf<Told>(call);
  if (cached || cached_hit || call.customer === 'tester') return 0;
  if (call.request.about.kind === 'qualify') return prices.qualify;
  if (call.request.about.kind === 'research') return prices.research;
  if (call.request.about.kind === 'lookup') return verified ? prices.findEmail : 0;
  const { 'x-credits-charged': header } = call.answer?.headers ?? {};
  // A withheld replay reports no cost, so that it does not reveal that there was an answer.
  if (header === '0' && reason === 'not_probeable') return 0;
  return status === 'unknown' || reason === 'invalid_syntax' ? 0 : prices.verifyEmail;
}

/** An account pays once for an answer that stays fresh. */
function paidOnce(groups: readonly Group[], holds: ReadonlyMap<string, HoldRow[]>): Violation[] {
  const paid = new Map<string, HoldRow[]>();
  for (const { calls } of groups)
    for (const { request, requestId, customer } of calls) {
      const { about } = request;
      if (about.kind !== 'verify' && about.kind !== 'qualify') continue;
      const question = `${customer} ${about.kind === 'verify' ? about.email : about.domain}`;
      const charged = (holds.get(requestId) ?? []).filter(({ captured }) => captured > 0);
      if (charged.length) paid.set(question, [...(paid.get(question) ?? []), ...charged]);
    }
  const twice = [...paid].filter(([, charged]) => charged.length > 1);
  return twice.map(([question, charged]) =>
    violation('L4: an answer is paid once', `${question}: ${charged.map(describe).join(', ')}`),
  );
}

/** The balance is grants less charges and never negative; a test key spends nothing. */
function balances({ accounts, holds, balances: left }: Facts): Violation[] {
  const found: Violation[] = [];
  for (const { customer, accountId, granted } of Object.values(accounts)) {
    const spent = holds.filter(({ account }) => account === accountId).reduce((sum, { captured }) => sum + captured, 0);
    const balance = left.get(accountId);
    if (balance !== granted * 10 - spent)
      found.push(
        violation('L1: the balance is what was granted less what was charged', `${customer}: ${balance}, spent ${spent}`),
      );
    if (customer === 'capped' && spent > HOURLY_CAP)
      found.push(violation('L8: the hourly cap holds', `${spent} tenths within the hour, the cap is ${HOURLY_CAP}`));
    if (customer === 'tester' && holds.some(({ account }) => account === accountId))
      found.push(violation('L7: a test key has no row in the ledger', `${customer} spent ${spent}`));
  }
  return found;
}

function describe({ id, captured, endpoint, request }: HoldRow): string {
  return `hold ${id} of ${endpoint}, request ${request}: ${captured} captured`;
}
