import { IsISO8601, Matches } from 'class-validator';

/** A day, or a moment with its offset from UTC (RFC 3339), of years that every store knows. */
const MOMENT = /^[12]\d{3}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d))?$/;
const notAMoment = { message: 'must be a day such as 2026-04-26 or a moment such as 2026-04-26T10:34:21Z' };

/** A field that takes a day or a moment; a day alone is its first moment in UTC. */
export function IsDateTime(): PropertyDecorator {
  return (target, property) => {
    IsISO8601({ strict: true }, notAMoment)(target, property as string);
    Matches(MOMENT, notAMoment)(target, property as string);
  };
}
