import type { Place } from '@modernleads/contacts';
import { invalidInput } from '@modernleads/contracts';

const FIELDS = 5;

export const writeCursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** @param isSearch whether a text is searched for. @throws ApiError `invalid_input` for what {@link writeCursor} has not made. */
export function readCursor(cursor: string, isSearch: boolean): Place {
  const [by, key, id] = listIn(Buffer.from(cursor, 'base64url').toString());
  const isKey = typeof key === 'string' && (isSearch ? !/[\0\p{Surrogate}]/u.test(key) : /^\d{1,16}$/.test(key));
  if (typeof by === 'number' && [...Array(isSearch ? FIELDS : 1).keys()].includes(by) && isKey && /^\d{1,18}$/.test(String(id)))
    return [by, key, String(id)];
  throw invalidInput([{ field: 'cursor', issue: 'must be the next_cursor of a page' }]);
}

function listIn(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
