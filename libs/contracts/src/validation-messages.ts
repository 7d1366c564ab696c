/** What a value is, in plain English. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

type Issue = (constraints: readonly unknown[], value: unknown) => string;

const ofType =
  (expected: string): Issue =>
  (_, value) =>
    `must be ${expected}, not ${kindOf(value)}`;
const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
const oneOf = (values: unknown): string => `must be one of ${Object.values(values as object).join(', ')}`;

/** What to say of a value that breaks one of class-validator's rules: what is wrong, and how it would be right. */
const ISSUES: Partial<Record<string, Issue>> = {
  isString: ofType('a string'),
  isBoolean: ofType('true or false'),
  isInt: (_, value) => (typeof value === 'number' ? 'must be a whole number' : `must be a whole number, not ${kindOf(value)}`),
  isArray: ofType('an array'),
  isObject: ofType('an object'),
  isNumber: ([options], value) => {
    const places = (options as { maxDecimalPlaces?: number } | undefined)?.maxDecimalPlaces;
    if (typeof value !== 'number' || places === undefined) return ofType('a number')([], value);
    return places === 1 ? 'must have at most one decimal' : `must have at most ${places} decimals`;
  },
  isNotEmpty: () => 'must not be empty',
  isNotEmptyObject: () => 'must not be empty',
  arrayNotEmpty: () => 'must not be empty',
  min: ([least]) => `must be at least ${least}`,
  max: ([most]) => `must be at most ${most}`,
  isPositive: () => 'must be above 0',
  minLength: ([least], value) => `must have at least ${least} characters; it has ${lengthOf(value)}`,
  maxLength: ([most], value) => `must have at most ${most} characters; it has ${lengthOf(value)}`,
  isLength: ([least, most], value) => `must have ${least} to ${most ?? 'any number of'} characters; it has ${lengthOf(value)}`,
  arrayMinSize: ([least], value) => `must have at least ${least} elements; it has ${lengthOf(value)}`,
  arrayMaxSize: ([most], value) => `must have at most ${most} elements; it has ${lengthOf(value)}`,
  arrayUnique: () => 'must not have the same element twice',
  isIn: ([values]) => oneOf(values),
  isEnum: ([values]) => oneOf(values),
  isUuid: () => 'must be a UUID, such as 5c0f6f5e-8f0f-4d52-9d54-2f1de1a3a003',
  isIso8601: () => 'must be an ISO 8601 date and time, such as 2026-04-26T10:34:21Z',
  isUrl: () => 'must be a URL, such as https://example.com/path',
  matches: ([pattern]) => `must be of the form ${pattern}`,
};

const TYPE_RULES = ['isString', 'isBoolean', 'isInt', 'isNumber', 'isArray', 'isObject'];

/** A value of the wrong type breaks most other rules too: of those only the type is worth saying. */
export function isTypeRule(name: string): boolean {
  return TYPE_RULES.includes(name);
}

/** The sentence for a value that breaks a rule; undefined for rules that have none here. */
export function issueOf(name: string, constraints: readonly unknown[], value: unknown): string | undefined {
  return ISSUES[name]?.(constraints, value);
}
