import { createHash } from 'node:crypto';
import type { BuyerContext } from '@modernleads/contracts';

/** SHA-256 in hexadecimal digits. The order of fields and list items, repeated items, and empty lists and objects do not matter. */
export function contextHash(context: BuyerContext): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(context)) ?? '')
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? [...new Set(value.map(String))].sort() : undefined;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value)
    .map(([name, of]) => [name, canonical(of)] as const)
    .filter(([, of]) => of !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.length ? Object.fromEntries(fields) : undefined;
}
