import {
  type ClassRef,
  ELEMENTS_DESCRIBED_BY,
  EMPTY_IS_PRESENT,
  nestedClass,
  type OtherType,
  NOT_FINER_THAN,
  REQUIRED_UNLESS,
  WRITTEN_AS,
} from '@modernleads/contracts';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { CountryCodes } from 'validator/lib/isISO31661Alpha2';
import type { ClassDoc, FieldDoc } from './doc-comments';
import type { Json } from './json';

export const SCHEMAS = '#/components/schemas/';

export const JSON_VALUE: Json = { $ref: `${SCHEMAS}JsonValue` };
/** No string that is received may have a NUL. */
const NO_NUL = '^[^\\u0000]*$';
const NOT_BLANK = '\\S';
const BOUNDS = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** Arrays in arrays whose elements are described. TypeScript, whose types are made from this, has no recursive arrays in the fields of a type. */
const ARRAY_DEPTH = 3;

function jsonValue(depth: number): Json[] {
  return [
    { type: 'string', pattern: NO_NUL },
    { type: 'number', ...BOUNDS },
    { type: 'boolean' },
    { type: 'null' },
    { type: 'object', propertyNames: { pattern: NO_NUL }, additionalProperties: JSON_VALUE },
    { type: 'array', items: depth > 0 ? { anyOf: jsonValue(depth - 1) } : {} },
  ];
}

/** Any value that a JSON body may have where no class says more. */
export const jsonValueSchema: Json = {
  description: 'Any JSON value. Strings have no NUL character; numbers are between ±(2^53 − 1).',
  anyOf: jsonValue(ARRAY_DEPTH),
};

/** A schema of what is received, with what the JSON parser refuses: NUL, and numbers that no double holds exactly. */
function storable(schema: Json): Json {
  const { type, items, properties, anyOf, additionalProperties, description, pattern, ...rest } = schema;
  const isAny = [type, items, properties, anyOf, schema.$ref, schema.enum, schema.required].every((part) => part === undefined);
  if (isAny) return { ...JSON_VALUE, description };
  const types = [type].flat();
  const anyText = types.includes('string') && !schema.enum && !schema.format;
  const text = pattern === NOT_BLANK ? '^[^\\u0000]*\\S[^\\u0000]*$' : (pattern ?? (anyText ? NO_NUL : undefined));
  return {
    ...rest,
    ...(description !== undefined && { description }),
    ...(type !== undefined && { type }),
    ...(types.some((each) => each === 'number' || each === 'integer') && { ...BOUNDS, ...boundsOf(schema) }),
    ...(text !== undefined && { pattern: text }),
    ...(items !== undefined && { items: storable(items as Json) }),
    ...(anyOf !== undefined && { anyOf: (anyOf as Json[]).map(storable) }),
    ...(properties !== undefined && { properties: mapped(properties as Record<string, Json>, storable) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: additionalProperties === true ? JSON_VALUE : additionalProperties,
    }),
    ...((additionalProperties === true || additionalProperties === JSON_VALUE) && { propertyNames: { pattern: NO_NUL } }),
  };
}

function boundsOf({ minimum, maximum }: Json): Json {
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function mapped(record: Readonly<Record<string, Json>>, change: (schema: Json) => Json): Json {
  return Object.fromEntries(Object.entries(record).map(([name, schema]) => [name, change(schema)]));
}

/** What may be sent in place of an optional field: in bodies null and an empty string count as absent, in queries an empty string does. */
export type Absent = readonly (null | '')[];
export const ABSENT_IN_BODIES: Absent = [null, ''];
export const ABSENT_IN_QUERIES: Absent = [''];

/**
 * The JSON Schemas of the given classes and of all that they refer to, by name: the rules from their decorators; descriptions, and
 * what may be absent or null, from their source.
 * @param received those that the API receives: in them, and in what they refer to, unknown fields are refused.
 * @param absent what counts as absent in those that the API receives.
 */
export function schemasOf(
  classes: readonly ClassRef<object>[],
  received: readonly ClassRef<object>[],
  docs: ReadonlyMap<string, ClassDoc>,
  absent: Absent = ABSENT_IN_BODIES,
): Json {
  const closed = rulesOf(received);
  const { rules, described } = rulesOf(classes);
  const finishedBy = (name: string, own: Json): Json => {
    const fields = fieldsOf(name, docs);
    if (closed.described.has(name)) return storable(finished(own, fields, { additionalProperties: JSON_VALUE }));
    if (closed.rules.has(name)) return storable(finished(own, fields, { additionalProperties: false }, absent));
    return finished(own, fields, described.has(name) ? { additionalProperties: true } : {});
  };
  const entries = [...rules].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, own]) => [name, { description: docs.get(name)?.description, ...finishedBy(name, own) }]),
  );
}

/** What the decorators say of the classes and of the classes nested in them; `described`: those that only describe elements. */
function rulesOf(classes: readonly ClassRef<object>[]): { rules: Map<string, Json>; described: ReadonlySet<string> } {
  const rules = new Map<string, Json>();
  const described = new Map<string, ClassRef<object>>();
  const queue = [...classes];
  const additionalConverters: Converters = {
    nestedValidation: ({ target, propertyName }) => {
      const nested = nestedClass(target as ClassRef<object>, propertyName);
      queue.push(nested);
      return { $ref: SCHEMAS + nested.name };
    },
    [NOT_FINER_THAN]: ({ constraints: [least] }) => ({ not: { exclusiveMinimum: 0, exclusiveMaximum: least as number } }),
    // A field that is absent is no null: `required` and the source say what may be left out.
    isDefined: {},
    isIso8601: { type: 'string', format: 'date-time' },
    isNotEmpty: { type: 'string', minLength: 1, pattern: NOT_BLANK },
    isISO31661Alpha2: { type: 'string', enum: [...CountryCodes] },
    [EMPTY_IS_PRESENT]: () => ({ emptyIsPresent: true }),
    [REQUIRED_UNLESS]: ({ constraints: [others] }) => ({ requiredUnless: others as string[] }),
    [WRITTEN_AS]: ({ constraints: [pattern] }) => ({ pattern: pattern as string }),
    [ELEMENTS_DESCRIBED_BY]: ({ constraints: [elements, others] }) => {
      for (const cls of elements as ClassRef<object>[]) described.set(cls.name, cls);
      return { items: elementSchema(elements as ClassRef<object>[], others as OtherType[]) };
    },
  };
  const convert = (cls: ClassRef<object>): void => {
    if (!rules.has(cls.name)) rules.set(cls.name, targetConstructorToSchema(cls, { additionalConverters }) as Json);
  };
  for (const cls of queue) convert(cls);
  for (const cls of described.values()) convert(cls);
  return { rules, described: new Set(described.keys()) };
}

type Converters = NonNullable<NonNullable<Parameters<typeof targetConstructorToSchema>[1]>['additionalConverters']>;

function elementSchema(classes: readonly ClassRef<object>[], others: readonly OtherType[]): { anyOf: Json[] } {
  const references = classes.map(({ name }) => ({ $ref: SCHEMAS + name }));
  const plain = others.map((type) => (type === 'array' ? { type, items: JSON_VALUE } : { type }));
  return { anyOf: [...references, ...plain] };
}

function finished(
  { properties: given = {} }: Json,
  fields: ReadonlyMap<string, FieldDoc>,
  rest: Json,
  absent: Absent = [],
): Json {
  const order = [...fields.keys()];
  const properties = Object.entries(given as Record<string, Json>).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  const required = properties.map(([field]) => field).filter((field) => !fields.get(field)?.optional);
  const finishedFields = properties.map(([field, own]) => [field, finishedField(own, fields.get(field), absent)]);
  return {
    type: 'object',
    properties: Object.fromEntries(finishedFields),
    ...(required.length && { required }),
    ...requiredUnless(properties),
    ...rest,
  };
}

/** The field that is required where the others are absent, and each of the others, as alternatives. */
function requiredUnless(properties: readonly [string, Json][]): Json {
  const [field, { requiredUnless: others = [] } = {}] = properties.find(([, own]) => own.requiredUnless) ?? [''];
  const alternatives = [field, ...(others as string[])].map((name) => {
    const isArray = properties.some(([candidate, { type }]) => candidate === name && type === 'array');
    const given = isArray ? { type: 'array', items: {} } : { type: 'string', pattern: NOT_BLANK };
    // The other properties are described beside the alternatives.
    return { required: [name], properties: { [name]: given }, unevaluatedProperties: true };
  });
  return field ? { anyOf: alternatives } : {};
}

/** The fields of a class and of its ancestors. */
function fieldsOf(name: string | undefined, docs: ReadonlyMap<string, ClassDoc>): Map<string, FieldDoc> {
  const own = name === undefined ? undefined : docs.get(name);
  return own ? new Map([...fieldsOf(own.parent, docs), ...own.fields]) : new Map();
}

function finishedField(own: Json, doc: FieldDoc | undefined, absent: Absent): Json {
  const { $ref, format, emptyIsPresent, requiredUnless: _others, ...rest } = own;
  const { description, nullable, optional, values } = doc ?? {};
  // A pattern says exactly what is accepted; a format beside it would contradict it.
  const schema: Json = $ref ? { $ref } : withValues({ ...rest, ...(format && !rest.pattern ? { format } : {}) }, values);
  if (nullable) return { ...orNull(schema), description };
  return {
    ...(optional ? orAbsent(schema, emptyIsPresent ? absent.filter((value) => value !== '') : absent) : schema),
    description,
  };
}

/** Objects without properties of their own have the values that their source says. */
function withValues(schema: Json, values: string | undefined): Json {
  const additionalProperties = values === undefined || values === 'unknown' ? true : { type: values };
  if (schema.type === 'object') return { ...schema, additionalProperties };
  const { type, ...known } = Object(schema.items) as Json;
  return type === 'object' && Object.keys(known).length === 0 ? { ...schema, items: { type, additionalProperties } } : schema;
}

function orNull(schema: Json): Json {
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] };
  if (schema.type === undefined) return schema;
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) };
}

function orAbsent(schema: Json, absent: Absent): Json {
  const { type, enum: values, pattern, format, minLength: _least, ...rest } = schema;
  if (absent.length === 0 || (type === undefined && !schema.$ref)) return schema;
  const anyText = type === 'string' && !values && !format && (pattern === undefined || pattern === NOT_BLANK);
  if (anyText && absent.includes('')) return { type: absent.includes(null) ? ['string', 'null'] : 'string', ...rest };
  return { anyOf: [schema, { enum: absent }] };
}
