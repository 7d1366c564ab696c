import { CRITERIA, type FitGate, type FitPart, GATE_CAP, NOTHING_KNOWN, REASON_MAX } from '@modernleads/contracts';

/** Characters of a value that are shown. */
const VALUE_MAX = 30;

/** Names the gates that are missed and the criteria that are known and have a weight, and no others: with their values where there is room. */
export function reasonOf(parts: readonly FitPart[], gates: readonly FitGate[]): string {
  const moving = parts.filter(({ outcome, weight }) => outcome !== 'unknown' && weight > 0);
  const closed = gates.filter(({ outcome }) => outcome === 'missed');
  if (!moving.length && !closed.length) return NOTHING_KNOWN;
  const whole = sentences(moving, closed, true);
  return whole.length <= REASON_MAX ? whole : sentences(moving, closed, false);
}

function sentences(moving: readonly FitPart[], closed: readonly FitGate[], withValues: boolean): string {
  const told = (name: string, part: Pick<FitPart, 'evidence'>): string => (withValues ? `${name}${valueOf(part)}` : name);
  const list = (outcome: FitPart['outcome']): string =>
    moving
      .filter((part) => part.outcome === outcome)
      .map((part) => told(part.criterion, part))
      .join(', ');
  return [
    ['Excluded, at most ' + GATE_CAP, closed.map((gate) => told(gate.gate.replaceAll('_', ' '), gate)).join(', ')],
    ['Fits', list('met')],
    ['Does not fit', list('missed')],
  ]
    .filter(([, names]) => names)
    .map(([head, names]) => `${head}: ${names}.`)
    .join(' ');
}

/** In brackets; nothing where it would read like another criterion. */
function valueOf({ evidence }: Pick<FitPart, 'evidence'>): string {
  const value = (evidence?.value ?? '').replace(/\s+/g, ' ').trim();
  const shown = value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX - 1)}…` : value;
  const isOther = CRITERIA.some((criterion) => shown.toLowerCase().includes(criterion));
  return shown === '' || isOther ? '' : ` (${shown})`;
}
