import { fromJsonSchema } from '@modelcontextprotocol/server';

/** The parameters of a tool, as JSON Schema 2020-12 tells of them. */
export interface ToolParameters {
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
}

type Schema = ReturnType<typeof fromJsonSchema<Record<string, unknown>>>;

/** Refuses arguments with a text that names the parameter and what to send. */
export function inputSchema({ properties, required }: ToolParameters): Schema {
  const schema = { type: 'object', properties, ...(required.length && { required }), additionalProperties: false };
  const compiled = fromJsonSchema<Record<string, unknown>>(schema as unknown as Parameters<typeof fromJsonSchema>[0]);
  const standard = compiled['~standard'];
  const validate: typeof standard.validate = (input) => {
    const given = Object.keys(Object(input) as object);
    const unknown = given.filter((name) => !(name in properties));
    const missing = required.filter((name) => !given.includes(name));
    const issues = [
      ...unknown.map(
        (name) => `${name.slice(0, 50)} is no parameter of this tool: there are ${Object.keys(properties).join(', ')}`,
      ),
      ...missing.map((name) => `${name} is required`),
    ];
    return issues.length ? { issues: issues.slice(0, 5).map((message) => ({ message })) } : standard.validate(input);
  };
  return { ...compiled, '~standard': { ...standard, validate } };
}
