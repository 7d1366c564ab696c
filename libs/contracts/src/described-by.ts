import { IsDefined, ValidateBy, ValidateIf } from 'class-validator';
import type { ClassRef } from './class-ref';

/** Rules that hold for every value: what they say is for the OpenAPI document. */
const describes = (name: string, ...constraints: unknown[]): PropertyDecorator =>
  ValidateBy({ name, constraints, validator: { validate: () => true } });

/** JSON types besides objects. */
export type OtherType = 'string' | 'number' | 'boolean' | 'null' | 'array';

export const ELEMENTS_DESCRIBED_BY = 'elementsDescribedBy';

/**
 * Describes the elements of an array that are not checked: objects with the fields of one of the classes, and any others; or values of other
 * types.
 */
export const ElementsDescribedBy = (classes: readonly ClassRef<object>[], others: readonly OtherType[] = []): PropertyDecorator =>
  describes(ELEMENTS_DESCRIBED_BY, classes, others);

export const WRITTEN_AS = 'writtenAs';

/** Shows the plainest form of a text that is read by more than a pattern: everything of that form is accepted. */
export const WrittenAs = (pattern: string): PropertyDecorator => describes(WRITTEN_AS, pattern);

export const REQUIRED_UNLESS = 'requiredUnless';

/** A field that is required where none of the other fields is given. */
export function IsRequiredUnless(...others: string[]): PropertyDecorator {
  const decorators = [
    ValidateIf((object: Record<string, unknown>) => !others.some((other) => object[other])),
    IsDefined({ message: `is required, unless ${others.join(' or ')} is given` }),
    describes(REQUIRED_UNLESS, others),
  ];
  return (target, field) => decorators.forEach((decorate) => decorate(target, field));
}
