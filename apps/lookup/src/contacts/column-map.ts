import { CONTACT_FIELDS, invalidInput } from '@modernleads/contracts';
import { type ColumnMap, parseColumnMap } from '@modernleads/csv';

/** @param map `field=column` pairs of a table of people. @throws ApiError `invalid_input` for what cannot be read. */
export function columnMapOf(map: string | undefined): ColumnMap | undefined {
  try {
    return map === undefined ? undefined : parseColumnMap(map, CONTACT_FIELDS);
  } catch (error) {
    throw invalidInput([{ field: 'columns', issue: (error as Error).message }]);
  }
}
