import { type ClassRef, nestedClass } from '@modernleads/contracts';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { ClassDoc, FieldDoc } from './doc-comments';
import type { Json } from './json';

export const SCHEMAS = '#/components/schemas/';

/**
 * The JSON Schemas of the given classes and of all that they refer to, by name: the rules from their decorators; descriptions, and
 * what may be absent or null, from their source.
 * @param received those that the API receives: in them, and in what they refer to, unknown fields are refused.
 */
export function schemasOf(
  classes: readonly ClassRef<object>[],
  received: readonly ClassRef<object>[],
  docs: ReadonlyMap<string, ClassDoc>,
): Json {
  const closed = rulesOf(received);
  const entries = [...rulesOf(classes)].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, rules]) => [name, finished(name, rules, docs, closed.has(name))]));
}

/** What the decorators say of the classes, and of the classes nested in them. */
function rulesOf(classes: readonly ClassRef<object>[]): Map<string, Json> {
  const rules = new Map<string, Json>();
  const queue = [...classes];
  const additionalConverters: NonNullable<Parameters<typeof targetConstructorToSchema>[1]>['additionalConverters'] = {
    nestedValidation: ({ target, propertyName }) => {
      const nested = nestedClass(target as ClassRef<object>, propertyName);
      queue.push(nested);
      return { $ref: SCHEMAS + nested.name };
    },
    // A field that is absent is no null: `required` and the source say what may be left out.
    isDefined: {},
    isIso8601: { type: 'string', format: 'date-time' },
  };
  for (const cls of queue) {
    if (!rules.has(cls.name)) rules.set(cls.name, targetConstructorToSchema(cls, { additionalConverters }) as Json);
  }
  return rules;
}

function finished(name: string, schema: Json, docs: ReadonlyMap<string, ClassDoc>, closed: boolean): Json {
  const fields = fieldsOf(name, docs);
  const order = [...fields.keys()];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  const required = properties.map(([field]) => field).filter((field) => !fields.get(field)?.optional);
  return {
    type: 'object',
    description: docs.get(name)?.description,
    properties: Object.fromEntries(properties.map(([field, own]) => [field, finishedField(own, fields.get(field))])),
    ...(required.length && { required }),
    ...(closed && { additionalProperties: false }),
  };
}

/** The fields of a class and of its ancestors. */
function fieldsOf(name: string | undefined, docs: ReadonlyMap<string, ClassDoc>): Map<string, FieldDoc> {
  const own = name === undefined ? undefined : docs.get(name);
  return own ? new Map([...fieldsOf(own.parent, docs), ...own.fields]) : new Map();
}

function finishedField({ $ref, format, ...rest }: Json, doc: FieldDoc | undefined): Json {
  const { description, nullable } = doc ?? {};
  // A pattern says exactly what is accepted; a format beside it would contradict it.
  const schema: Json = $ref ? { $ref } : { ...rest, ...(format && !rest.pattern ? { format } : {}) };
  return { ...(nullable ? orNull(schema) : schema), description };
}

function orNull(schema: Json): Json {
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) };
}
