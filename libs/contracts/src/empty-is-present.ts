import { ValidateBy } from 'class-validator';

/** Name of the rule; it holds for every value. */
export const EMPTY_IS_PRESENT = 'emptyIsPresent';

/** An empty text counts as absent in an optional field. In a field with this decorator it counts as a value, which other rules may refuse. */
export const EmptyIsPresent = (): PropertyDecorator =>
  ValidateBy({ name: EMPTY_IS_PRESENT, validator: { validate: () => true } });
