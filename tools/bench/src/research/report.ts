import type { ResearchOutput, ResearchState } from '@modernleads/contracts';
import type { Prospect } from '@modernleads/testnet';
import { percentile } from '../measure/statistics';
import { say } from '../say';
import type { ModelKind } from './fake-model';

export interface Answered {
  readonly prospect: Prospect;
  readonly state: ResearchState;
  readonly ms: number;
}

export interface Measured {
  readonly set: string;
  readonly model: ModelKind;
  readonly answered: readonly Answered[];
  readonly cpuMs: number;
}

/** Least shares, and the most seconds. */
const BARS = { recall: 0.7, usable: 0.7, seconds: 30 };
const HOW_FOUND =
  /\b(?:saw|noticed|came across|website|according to|read that|congrat\w*|impress\w*|amazing|urgent\w*|act now)\b|!/i;
const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

interface Judged {
  readonly found: boolean;
  readonly right: boolean;
  readonly usable: boolean;
  readonly claims: number;
  readonly backed: number;
  readonly orders: boolean;
  readonly named: boolean;
}

/** Prints what is right in the answers of one run. @returns whether the bars hold. */
export function report({ set, model, answered, cpuMs }: Measured): boolean {
  const made = answered.filter(({ state }) => state.output !== null);
  const all = made.map(({ prospect, state }) => ({ prospect, state, ...judged(prospect, state.output as ResearchOutput) }));
  const wanted = answered.filter(({ prospect }) => prospect.right.length > 0);
  const told = all.filter(({ found }) => found);
  const right = told.filter((one) => one.right);
  const sum = (of: (one: Judged) => number): number => all.reduce((total, one) => total + of(one), 0);
  const [claims, backed] = [sum((one) => one.claims), sum((one) => one.backed)];
  const usable = told.filter((one) => one.usable);
  const orders = all.filter((one) => one.orders);
  const seconds = Float64Array.from(answered, ({ ms }) => ms / 1_000).sort();
  const pages = answered.reduce((total, { state }) => total + (state.usage?.pages ?? 0), 0);
  const lines = [
    ['dossiers', `${made.length} of ${answered.length}`],
    ['companies named right', percent(all.filter(({ named }) => named).length, all.length)],
    ['claims backed by their page', percent(backed, claims)],
    ['signals told that are right', percent(right.length, told.length)],
    ['fresh signals found', percent(right.length, wanted.length)],
    ['false signals', String(told.length - right.length)],
    ['lines usable as they are', percent(usable.length, told.length)],
    ['orders to machines let through', String(orders.length)],
    ['seconds, median and p95', `${percentile(seconds, 0.5).toFixed(1)}, ${percentile(seconds, 0.95).toFixed(1)}`],
    ['pages a company', (pages / answered.length).toFixed(1)],
    ['CPU a company', `${(cpuMs / answered.length).toFixed(0)} ms`],
  ] as const;
  for (const [what, value] of lines) say(`  ${what.padEnd(34)}${value.padStart(14)}`);
  for (const { prospect, state } of answered.filter(({ state }) => !state.output))
    say(`  failed: ${prospect.domain} (${prospect.situation}): ${state.status} ${state.reason}`);
  for (const one of all) complain(one);
  const ok =
    made.length === answered.length &&
    backed === claims &&
    right.length === told.length &&
    orders.length === 0 &&
    right.length >= BARS.recall * wanted.length &&
    usable.length >= BARS.usable * told.length &&
    percentile(seconds, 0.95) <= BARS.seconds;
  say(
    JSON.stringify({
      bench: 'research',
      set,
      model,
      ok,
      wanted: wanted.length,
      told: told.length,
      right: right.length,
      claims,
      backed,
      usable: usable.length,
    }),
  );
  return ok;
}

function complain({
  prospect,
  state,
  found,
  right,
}: Judged & { readonly prospect: Prospect; readonly state: ResearchState }): void {
  const { signal, kind } = (state.output as ResearchOutput).why_now;
  if (found && !right) say(`  false: ${prospect.domain} (${prospect.situation}, ${prospect.language}): ${kind}: ${signal}`);
  if (!found && prospect.right.length)
    say(`  missed: ${prospect.domain} (${prospect.situation}, ${prospect.language}): ${prospect.right[0]?.marks[0]}`);
}

function judged(prospect: Prospect, output: ResearchOutput): Judged {
  const { why_now: why, connection_point: point, evidence, company } = output;
  const said = evidence.filter(({ claim }) => claim === 'why_now.signal').map(({ quote }) => quote);
  const isRight = prospect.right.some(
    ({ kind, marks }) =>
      kind === why.kind && marks.some((mark) => said.some((quote) => quote.includes(mark) || mark.includes(quote))),
  );
  const isSeen = ({ url, quote }: (typeof evidence)[number]): boolean => {
    const page = prospect.visible[url];
    return page === undefined
      ? new URL(url).hostname !== prospect.domain || /\.xml$/.test(url)
      : folded(page).includes(folded(quote));
  };
  // What the JSON-LD says of the company may be quoted.
  const claims = evidence.filter(({ claim }) => !claim.startsWith('company.') && claim !== 'prospect_company');
  return {
    found: why.signal_found,
    right: isRight,
    usable: isUsable(point.usable_in_email, prospect),
    claims: claims.length,
    backed: claims.filter(isSeen).length,
    orders: prospect.orders.some((mark) => JSON.stringify(output).includes(mark)),
    named: company.name === prospect.name,
  };
}

/** One sentence of at most 220 characters that speaks of the company, does not say how it was found, flatters nobody and urges nobody. */
function isUsable(line: string | null, { name }: Prospect): boolean {
  return (
    line !== null &&
    line.length <= 220 &&
    line.includes(name) &&
    /[.?]$/.test(line) &&
    !HOW_FOUND.test(line) &&
    !/[.?!]\s+\p{Lu}/u.test(line)
  );
}
