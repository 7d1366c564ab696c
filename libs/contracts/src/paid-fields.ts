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

/** A limit in credits, at least 0, that may be left out. Prices have one decimal; a limit may have more. */
export const IsCreditLimit = (): PropertyDecorator => all(IsOptional(), IsNumber(), Min(0), Max(CREDIT_LIMIT_MAX));
