import { IsNumber, IsOptional, IsString, Max, MaxLength, Min, ValidateBy } from 'class-validator';

/** Applies decorators as if each stood above the field by itself: the last one first. */
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, field) =>
    decorators.reverse().forEach((decorate) => decorate(target, field));

/** A text of the caller's own, up to 255 characters, that may be left out: a reference, a name. */
export const IsLabel = (): PropertyDecorator => all(IsOptional(), IsString(), MaxLength(255));

/** More credits than any call costs. */
const CREDIT_LIMIT_MAX = 1_000_000_000;

/** Credits that a limit above 0 is at least. Prices are tenths. */
const CREDIT_LIMIT_MIN = 0.001;
export const NOT_FINER_THAN = 'notFinerThan';

/** A number that is 0, or at least `least`. */
const IsNotFinerThan = (least: number): PropertyDecorator =>
  ValidateBy(
    { name: NOT_FINER_THAN, constraints: [least], validator: { validate: (value) => !(value > 0 && value < least) } },
    { message: `must be 0 or at least ${least}` },
  );

/** A limit in credits, at least 0, that may be left out. */
export const IsCreditLimit = (): PropertyDecorator =>
  all(IsOptional(), IsNumber(), IsNotFinerThan(CREDIT_LIMIT_MIN), Min(0), Max(CREDIT_LIMIT_MAX));
