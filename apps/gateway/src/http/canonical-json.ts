import { hash } from 'node:crypto';

/**
 * The canonical text of a parsed JSON value (RFC 8785): keys in the order of their UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. Equal for texts that differ in the order of keys, white space, escapes, `1` and `1.0`.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const element of value) text += `${text && ','}${canonicalJson(element)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort())
    text += `${text && ','}${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`;
  return `{${text}}`;
}

/**
 * Hashes a request. Two requests under one Idempotency-Key are the same if their hashes are equal.
 * @param path the path as it was called, without the query.
 * @param body the parsed body; undefined when there is none.
 * @returns SHA-256 in hexadecimal.
 */
export function fingerprint(method: string, path: string, query: Record<string, unknown>, body: unknown): string {
  const parts = [method, path, query, ...(body === undefined ? [] : [body])];
  return hash('sha256', canonicalJson(parts), 'hex');
}
