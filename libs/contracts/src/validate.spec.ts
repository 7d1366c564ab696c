import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  validateSync,
} from 'class-validator';
import * as fc from 'fast-check';
import type { ClassRef } from './class-ref';
import { EmptyIsPresent } from './empty-is-present';
import { ApiError, type ErrorDetail } from './errors';
import { compileQueryValidator, compileValidator, invalidInput, MAX_DETAILS, type Validation } from './validate';

class Address {
  @IsString()
  @MaxLength(5)
  city!: string;

  @IsOptional()
  @IsInt()
  floor?: number;
}

class Named {
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  first_name!: string;
}

class Contact extends Named {
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  max_credits?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsString({ each: true })
  tags?: string[];

  @IsOptional()
  @IsObject()
  extra?: Record<string, unknown>;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Address)
  home?: Address;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Address)
  offices?: Address[];
}

const validate = compileValidator(Contact);

function detailsOf(outcome: Validation<object>): ErrorDetail[] {
  if (outcome.ok) throw new Error('accepted');
  return outcome.details;
}

describe('a compiled validator', () => {
  it('picks the known fields into a new plain object', () => {
    const input = { first_name: 'Ann', tags: ['a'], home: { city: 'Bonn' } };
    const outcome = validate(input);
    expect(outcome).toEqual({ ok: true, value: input });
    expect(Object.getPrototypeOf(outcome.ok && outcome.value)).toBe(Object.prototype);
    expect(outcome.ok && outcome.value).not.toBe(input);
  });

  it('trims strings and brings them to NFC before they are checked, nested ones too', () => {
    const input = {
      first_name: `\u00a0${'e\u0301'.repeat(10)} `,
      tags: [' a\t'],
      home: { city: '  Bonn ' },
      offices: [{ city: 'Ko\u0308ln' }],
    };
    const value = { first_name: '\u00e9'.repeat(10), tags: ['a'], home: { city: 'Bonn' }, offices: [{ city: 'K\u00f6ln' }] };
    expect(validate(input)).toEqual({ ok: true, value });
    expect(detailsOf(validate({ first_name: ' \n' }))).toEqual([{ field: 'first_name', issue: 'must not be empty' }]);
  });

  it('leaves alone what no class describes', () => {
    const extra = { note: ' as it is ', deep: [{ x: null }] };
    expect(validate({ first_name: 'Ann', extra })).toEqual({ ok: true, value: { first_name: 'Ann', extra } });
  });

  it('takes null for absence where the field is optional, and only there', () => {
    expect(validate({ first_name: 'Ann', max_credits: null, home: null })).toEqual({ ok: true, value: { first_name: 'Ann' } });
    expect(detailsOf(validate({ first_name: null }))).toEqual([{ field: 'first_name', issue: 'must be a string, not null' }]);
  });

  it.each(['', ' ', '\t\n\u00a0'])(
    'takes %j for absence where a field of any type is optional, nested too, and only there',
    (blank) => {
      const value = { first_name: 'Ann', home: { city: 'Bonn' }, extra: { note: blank } };
      const given = { ...value, max_credits: blank, tags: blank, offices: blank, home: { city: 'Bonn', floor: blank } };
      expect(validate(given)).toEqual({ ok: true, value });
      expect(detailsOf(validate({ first_name: blank }))).toEqual([{ field: 'first_name', issue: 'must not be empty' }]);
    },
  );

  it('takes an empty text for a value where a field says so', () => {
    class Flags {
      @IsOptional()
      @EmptyIsPresent()
      @IsBoolean()
      dry_run?: boolean;

      @IsOptional()
      @EmptyIsPresent()
      @IsString()
      cursor?: string;
    }
    expect(compileValidator(Flags)({ cursor: '' })).toEqual({ ok: true, value: { cursor: '' } });
    expect(detailsOf(compileQueryValidator(Flags)({ dry_run: '' }))).toEqual([
      { field: 'dry_run', issue: 'must be true or false, not text' },
    ]);
  });

  it.each([
    ['a missing field', {}, 'first_name', 'is required'],
    ['a wrong type', { first_name: 5 }, 'first_name', 'must be a string, not a number'],
    ['a wrong type, not its other faults', { first_name: ['x'.repeat(99)] }, 'first_name', 'must be a string, not an array'],
    ['a long string', { first_name: 'x'.repeat(11) }, 'first_name', 'must have at most 10 characters; it has 11'],
    ['text for a number', { first_name: 'Ann', max_credits: '1' }, 'max_credits', 'must be a number, not text'],
    ['too many decimals', { first_name: 'Ann', max_credits: 0.25 }, 'max_credits', 'must have at most one decimal'],
    ['a small number', { first_name: 'Ann', max_credits: -1 }, 'max_credits', 'must be at least 0'],
    ['an element', { first_name: 'Ann', tags: ['a', 1] }, 'tags[1]', 'must be a string, not a number'],
    ['too many elements', { first_name: 'Ann', tags: ['a', 'b', 'c', 'd'] }, 'tags', 'must have at most 3 elements; it has 4'],
    ['no array', { first_name: 'Ann', offices: { city: 'Bonn' } }, 'offices', 'must be an array, not an object'],
    ['a nested field', { first_name: 'Ann', home: { city: true } }, 'home.city', 'must be a string, not a boolean'],
    ['a nested element', { first_name: 'Ann', offices: [{ city: 'Bonn' }, null] }, 'offices[1]', 'must be an object, not null'],
    [
      'a field of a nested element',
      { first_name: 'Ann', offices: [{ city: 'Bonn', floor: 1.5 }] },
      'offices[0].floor',
      'must be a whole number',
    ],
  ])('names %s', (_what, input, field, issue) => {
    expect(detailsOf(validate(input))).toEqual([{ field, issue }]);
  });

  it.each([
    ['a typing error', { first_name: 'Ann', fist_name: 'x' }, 'fist_name', 'did you mean first_name?'],
    ['swapped letters', { first_name: 'Ann', tgas: [] }, 'tgas', 'did you mean tags?'],
    ['another style', { first_name: 'Ann', maxCredits: 1 }, 'maxCredits', 'did you mean max_credits?'],
    [
      'something else',
      { first_name: 'Ann', account_id: 1 },
      'account_id',
      'known here: max_credits, tags, extra, home, offices, first_name',
    ],
    ['a nested one', { first_name: 'Ann', home: { city: 'Bonn', flor: 1 } }, 'home.flor', 'did you mean home.floor?'],
    ['__proto__', JSON.parse('{"first_name": "Ann", "__proto__": {}}') as object, '__proto__', 'known here:'],
  ])('refuses an unknown field: %s', (_what, input, field, issue) => {
    const [detail, ...others] = detailsOf(validate(input));
    expect({ field: detail?.field, others }).toEqual({ field, others: [] });
    expect(detail?.issue).toContain(issue);
  });

  it.each([
    ['an array', [], 'an array'],
    ['null', null, 'null'],
    ['text', 'first_name', 'text'],
    ['undefined', undefined, 'nothing'],
  ])('wants an object, not %s', (_what, input, kind) => {
    expect(detailsOf(validate(input))).toEqual([{ field: 'body', issue: `must be a JSON object, not ${kind}` }]);
  });

  it('does not list more than a person reads', () => {
    const offices = Array.from({ length: 10_000 }, () => ({ city: 1, x: 1 }));
    expect(detailsOf(validate({ first_name: 'Ann', offices })).length).toBeLessThanOrEqual(MAX_DETAILS + 1);
    expect(detailsOf(validate(Object.fromEntries(offices.map((_, index) => [`x${index}`, 1])))).length).toBeLessThanOrEqual(
      MAX_DETAILS + 1,
    );
  });

  it('shortens a field name that is too long to be shown', () => {
    expect(detailsOf(validate({ first_name: 'Ann', ['x'.repeat(50_000)]: 1 }))[0]?.field.length).toBeLessThan(200);
  });

  it('checks a value that is present, even if its absence were excused', () => {
    class Either {
      @ValidateIf(({ url }: Either) => url === undefined)
      @IsString()
      domain?: string;

      @IsOptional()
      @IsString()
      url?: string;
    }
    const either = compileValidator(Either);
    expect(either({ url: 'x' })).toEqual({ ok: true, value: { url: 'x' } });
    expect(detailsOf(either({ url: null }))).toEqual([{ field: 'domain', issue: 'is required' }]);
    expect(detailsOf(either({ url: 'x', domain: 1 }))).toEqual([{ field: 'domain', issue: 'must be a string, not a number' }]);
  });

  it('says the own message of a rule, and gives a rule the whole object', () => {
    const isLess = {
      name: 'isLess',
      validator: { validate: (value: unknown, args?: { object: object }) => Number(value) < (args?.object as Range).to },
    };
    class Range {
      @ValidateBy(isLess, { message: '$property must be below to' })
      from!: number;

      @IsInt()
      to!: number;
    }
    const range = compileValidator(Range);
    expect(range({ from: 1, to: 2 })).toEqual({ ok: true, value: { from: 1, to: 2 } });
    expect(detailsOf(range({ from: 3, to: 2 }))).toEqual([{ field: 'from', issue: 'must be below to' }]);
  });

  it('says one thing of a field: first its type, then its rules from the top', () => {
    class Code {
      @MaxLength(3, { message: 'is too long for a code' })
      @IsNotEmpty()
      @Matches(/^[a-z]+$/)
      @IsString()
      code!: string;
    }
    const issueOf = (code: unknown) => detailsOf(compileValidator(Code)({ code })).map(({ issue }) => issue);
    expect(issueOf(5)).toEqual(['must be a string, not a number']);
    expect(issueOf('ABCD')).toEqual(['is too long for a code']);
    expect(issueOf('')).toEqual(['must not be empty']);
    expect(issueOf('ABC')).toEqual(['must be of the form /^[a-z]+$/']);
  });

  it('takes nothing that the input only inherits', () => {
    expect(detailsOf(validate(Object.create({ first_name: 'Ann' })))).toEqual([{ field: 'first_name', issue: 'is required' }]);
  });

  it('follows a class that contains itself', () => {
    class Node {
      @IsOptional()
      @ValidateNested()
      @Type(() => Node)
      next?: Node;
    }
    expect(compileValidator(Node)({ next: { next: { next: null } } })).toEqual({ ok: true, value: { next: { next: {} } } });
    expect(detailsOf(compileValidator(Node)({ next: { next: { nxt: 1 } } }))[0]?.field).toBe('next.next.nxt');
  });

  it('refuses to be made from what it could not check', () => {
    class Untyped {
      @ValidateNested()
      address?: object;
    }
    @ValidatorConstraint({ async: true })
    class Later {
      validate = () => Promise.resolve(true);
    }
    class Asynchronous {
      @Validate(Later)
      later?: string;
    }
    expect(() => compileValidator(Untyped)).toThrow('Untyped.address is validated as nested, but has no @Type');
    expect(() => compileValidator(Asynchronous)).toThrow('asynchronous');
  });
});

describe('a compiled validator of query parameters', () => {
  class Page {
    @IsOptional()
    @IsInt()
    @Min(1)
    limit?: number;

    @IsOptional()
    @IsBoolean()
    all?: boolean;

    @IsOptional()
    @IsString()
    cursor?: string;

    @IsOptional()
    @IsISO8601({ strict: true })
    from?: string;

    @IsOptional()
    @IsUUID()
    key?: string;
  }
  const query = compileQueryValidator(Page);

  it('reads numbers and booleans', () => {
    expect(query({ limit: '10', all: 'true', cursor: '10' })).toEqual({
      ok: true,
      value: { limit: 10, all: true, cursor: '10' },
    });
  });

  it('reads numbers as JSON writes them', () => {
    class Limit {
      @IsNumber()
      most!: number;
    }
    const limit = compileQueryValidator(Limit);
    for (const text of ['1', '-0.5', '911842773.95605021', '2.5e-7', '1E3'])
      expect(limit({ most: text })).toEqual({ ok: true, value: { most: Number(text) } });
    for (const text of ['1,5', '0x10', 'Infinity', '1e', '.5', '1e9999'])
      expect(detailsOf(limit({ most: text }))).toHaveLength(1);
  });

  it('takes an empty one for absent', () => {
    expect(query({ limit: '', all: '', cursor: ' ', from: '', key: '' })).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['limit', 'ten', 'must be a whole number, not text'],
    ['limit', '1.5', 'must be a whole number'],
    ['limit', '0x10', 'must be a whole number, not text'],
    ['limit', '99999999999999999999', 'must be a whole number, not text'],
    ['limit', '0', 'must be at least 1'],
    ['limit', ['1', '2'], 'is given more than once; give it once'],
    ['all', 'yes', 'must be true or false, not text'],
    ['from', '2026-13-01', 'must be an ISO 8601 date and time, such as 2026-04-26T10:34:21Z'],
    ['key', 'x', 'must be a UUID, such as 5c0f6f5e-8f0f-4d52-9d54-2f1de1a3a003'],
    ['cursor', 'a\0', 'contains a NUL or half of a surrogate pair; remove it'],
    ['limt', '', 'is an unknown field; did you mean limit?'],
  ])('refuses %s=%s', (field, value, issue) => {
    expect(detailsOf(query({ [field]: value }))).toEqual([{ field, issue }]);
  });
});

describe('the error of an invalid request', () => {
  it('says everything in one sentence, and each thing as a detail', () => {
    const details = detailsOf(validate({ fist_name: 1 }));
    const error = invalidInput(details);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'invalid_input', extras: { details } });
    expect(error.message).toBe(
      'The request is not valid: fist_name is an unknown field; did you mean first_name?; first_name is required.',
    );
  });
});

const RULES = {
  string: () => IsString(),
  notEmpty: () => IsNotEmpty(),
  short: () => MaxLength(4),
  oneOf: () => IsIn(['abc', 1, null, undefined]),
  letters: () => Matches(/^[a-z]*$/),
  int: () => IsInt(),
  tenths: () => IsNumber({ maxDecimalPlaces: 1 }),
  small: () => Max(10),
  boolean: () => IsBoolean(),
  array: () => IsArray(),
  strings: () => IsString({ each: true }),
  object: () => IsObject(),
};
const NAMES = ['a', 'b', 'email', 'first_name'];
type Nesting = 'one' | 'many' | undefined;

interface FieldSpec {
  name: string;
  rules: (keyof typeof RULES)[];
  optional: boolean;
  nesting: Nesting;
  inherited: boolean;
}

const fieldSpecs = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    rules: fc.subarray(Object.keys(RULES) as (keyof typeof RULES)[], { maxLength: 3 }),
    optional: fc.boolean(),
    nesting: fc.option(fc.constantFrom<Nesting>('one', 'many'), { nil: undefined }),
    inherited: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A class with the given rules, some of them on its ancestor. */
function classOf(fields: readonly FieldSpec[]): ClassRef<object> {
  class Ancestor {}
  class Subject extends Ancestor {}
  for (const { name, rules, optional, nesting, inherited } of fields) {
    const { prototype } = inherited ? Ancestor : Subject;
    for (const rule of rules) RULES[rule]()(prototype, name);
    if (optional) IsOptional()(prototype, name);
    if (!rules.length && !optional && !nesting) IsString()(prototype, name);
    if (nesting) ValidateNested({ each: nesting === 'many' })(prototype, name);
    Type(() => Address)(prototype, name);
  }
  return Subject;
}

const text = fc.constantFrom('', ' ', 'abc', ' abc ', 'abcdef', 'e\u0301e\u0301e\u0301', 'ÄÖ');
const number = fc.constantFrom(0, 1, 1.5, 1.25, 11, -3);
const address = fc.record(
  { city: fc.oneof(text, number), floor: fc.oneof(number, fc.constant(null)), street: text },
  { requiredKeys: [] },
);
const element = fc.oneof(text, number, address, fc.constantFrom(null, true));
const anything = fc.oneof(text, number, address, fc.constantFrom(null, true), fc.array(element, { maxLength: 3 }));
const input = fc.dictionary(fc.constantFrom(...NAMES, 'unknown', 'emial'), anything, { maxKeys: 5, noNullPrototype: true });

/** Strings at every depth as the validator brings them into shape. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, tidied(member)]));
}

/** What no class describes is not touched. */
function tidiedAtTop(value: unknown): unknown {
  const plain = (item: unknown) => (typeof item === 'string' ? tidied(item) : item);
  return Array.isArray(value) ? value.map(plain) : plain(value);
}

const isAbsent = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** Without what counts as absent in the optional fields of a class, those of addresses included. */
function withoutAbsent(given: Record<string, unknown>, fields: readonly FieldSpec[]): Record<string, unknown> {
  const kept = Object.entries(given).filter(
    ([name, value]) => !isAbsent(value) || !fields.some((field) => field.name === name && field.optional),
  );
  const nested = (name: string) => fields.some((field) => field.name === name && field.nesting);
  return Object.fromEntries(kept.map(([name, value]) => [name, nested(name) ? withoutFloors(value) : value]));
}

function withoutFloors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFloors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => name !== 'floor' || !isAbsent(member)));
}

describe('a compiled validator agrees with class-validator', () => {
  it('about which fields are wrong, and passes on the values that are right', () => {
    fc.assert(
      fc.property(fieldSpecs, fc.array(input, { minLength: 30, maxLength: 30 }), (fields, inputs) => {
        const cls = classOf(fields);
        for (const given of inputs) agrees(cls, fields, given);
      }),
    );
  });
});

function agrees(cls: ClassRef<object>, fields: readonly FieldSpec[], given: Record<string, unknown>): void {
  const present = withoutAbsent(given, fields);
  const errors = validateSync(plainToInstance(cls, tidied(present) as object), { whitelist: true, forbidNonWhitelisted: true });
  const outcome = compileValidator(cls)(given);
  const wrong = outcome.ok ? [] : outcome.details.map(({ field }) => field.split(/[.[]/)[0]);
  expect([...new Set(wrong)].sort()).toEqual([...new Set(errors.map(({ property }) => property))].sort());
  if (!outcome.ok) return;
  const expected = Object.entries(present).map(([name, value]) => [
    name,
    fields.some((field) => field.name === name && field.nesting) ? tidied(value) : tidiedAtTop(value),
  ]);
  expect(outcome.value).toStrictEqual(Object.fromEntries(expected));
}
