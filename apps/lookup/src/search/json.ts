/** What stands at a path of keys and indexes in parsed JSON; undefined where the path ends early. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
  }, json);
}

/** The text there, trimmed; undefined for anything else and for an empty one. */
export function textAt(json: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = at(json, ...path);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The list there; empty for anything else. */
export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? value : [];
}

/** Those of the values that are texts with something in them. */
export function listOfTexts(...values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
