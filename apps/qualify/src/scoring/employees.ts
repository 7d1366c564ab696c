import type { EmployeeRange } from '@modernleads/company';
import type { WantedEmployees } from '@modernleads/contracts';
import { type Judgement, met, missed, PARTLY, UNKNOWN } from './judgement';
import type { Known } from './known-facts';

/** A company so many times too big or too small earns nothing, where the context has no limit. */
const FAR = 10;

/** Points by distance from the sweet spot: all inside, fewer the farther outside, on a logarithmic scale. */
export function judgeEmployees(wanted: WantedEmployees, known: Known<EmployeeRange> | undefined): Judgement {
  if (!known) return UNKNOWN;
  const share = shareOf(wanted, headcountOf(known.value));
  return share > UNKNOWN.share ? met(known, share) : missed(known, share);
}

/** Whether a company certainly lies outside of the limits: a range that lies partly inside is unknown. */
export function judgeRange({ min = 0, max = Infinity }: WantedEmployees, known: Known<EmployeeRange> | undefined): Judgement {
  if (!known) return UNKNOWN;
  const { min: least, max: most } = { ...known.value, max: known.value.max ?? Infinity };
  if (most < min || least > max) return missed(known);
  return least >= min && most <= max ? met(known) : UNKNOWN;
}

function shareOf({ min, max, sweet_min, sweet_max }: WantedEmployees, count: number): number {
  const low = sweet_min ?? min ?? 1;
  const high = sweet_max ?? max ?? Infinity;
  if (count < low) return partOf(low / count, min === undefined ? undefined : low / min);
  return count > high ? partOf(count / high, max === undefined ? undefined : max / high) : 1;
}

/**
 * @param distance from the sweet spot, as a factor above 1.
 * @param limit the factor at which the limit of the context lies, 1 or more; up to it the criterion is met; undefined: there is none.
 */
function partOf(distance: number, limit: number | undefined): number {
  if (limit === undefined) return apartFromUnknown(Math.max(0, 1 - Math.log(distance) / Math.log(FAR)));
  if (distance > limit) return 0;
  return 1 - (1 - PARTLY) * (Math.log(distance) / Math.log(limit));
}

/** Neither met nor missed would look like unknown. @param nearness 0 to 1. */
function apartFromUnknown(nearness: number): number {
  return nearness > 0.5 ? PARTLY + (1 - PARTLY) * (2 * nearness - 1) : (1 - PARTLY) * 2 * nearness;
}

/** One number for a range: the geometric mean of its ends; of an open one, its lower end. */
function headcountOf({ min, max }: EmployeeRange): number {
  const least = Math.max(min, 1);
  return max === null ? least : Math.sqrt(least * Math.max(max, least));
}
