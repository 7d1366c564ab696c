import { Matches } from 'class-validator';

const LONG_MONTH = '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])';
const SHORT_MONTH = '(0[469]|11)-(0[1-9]|[12]\\d|30)';
const FEBRUARY = '02-(0[1-9]|1\\d|2[0-8])';
const LEAP_YEAR = '([12]\\d(0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00)';
const DAY = `([12]\\d{3}-(${LONG_MONTH}|${SHORT_MONTH}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)';
/** A day, or a moment with its offset from UTC (RFC 3339), of the years 1000 to 2999. */
const MOMENT = new RegExp(`^${DAY}(T${TIME})?$`);

/** A field that takes a day or a moment; a day alone is its first moment in UTC. */
export function IsDateTime(): PropertyDecorator {
  return Matches(MOMENT, { message: 'must be a day such as 2026-04-26 or a moment such as 2026-04-26T10:34:21Z' });
}
