import { IsNumber, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** Applies decorators as if each stood above the field by itself: the last one first. */
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, field) =>
    decorators.reverse().forEach((decorate) => decorate(target, field));

/** A text of the caller's own, up to 255 characters, that may be left out: a reference, a name. */
export const IsLabel = (): PropertyDecorator => all(IsOptional(), IsString(), MaxLength(255));

/** A number of credits, at least 0 and with at most one decimal, that may be left out. */
export const IsCreditLimit = (): PropertyDecorator => all(IsOptional(), IsNumber({ maxDecimalPlaces: 1 }), Min(0));
