import { IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Applies decorators as if each stood above the field by itself: the last one first. */
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, field) =>
    decorators.reverse().forEach((decorate) => decorate(target, field));

/** A text of the caller's own, up to 255 characters, that may be left out: a reference, a name. */
export const IsLabel = (): PropertyDecorator => all(IsOptional(), IsString(), MaxLength(255));

/** More credits than any call costs. */
const CREDIT_LIMIT_MAX = 1_000_000_000;

/** Decimals of a limit. Prices have one. */
const CREDIT_LIMIT_DECIMALS = 3;

/** A limit in credits, at least 0, that may be left out. */
export const IsCreditLimit = (): PropertyDecorator =>
  all(IsOptional(), IsNumber({ maxDecimalPlaces: CREDIT_LIMIT_DECIMALS }), Min(0), Max(CREDIT_LIMIT_MAX));
