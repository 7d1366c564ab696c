import { Type } from 'class-transformer';
import { IsArray, IsInt, IsObject, IsString, Min, ValidateNested } from 'class-validator';
import { CONTACT_FIELDS } from '../contacts';
import { ObjectionsBody, ObjectionsQuery, ObjectionsResult } from '../objections';
import { dashboardRoute } from './route';

export class ObjectionsOfDay {
  /** In UTC, as in `2026-04-26`. */
  @IsString()
  date!: string;

  @IsInt()
  @Min(0)
  count!: number;
}

/** How many hashes the suppression list has: nothing else is kept of people. */
export class ObjectionCounts {
  /** By what they are of: `email`, `linkedin`, `name`, `phone`. */
  @IsObject()
  by_kind!: Record<string, number>;

  /** Those of the last 30 days, oldest first, today included. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ObjectionsOfDay)
  days!: ObjectionsOfDay[];
}

const path = '/dashboard/api/objections';

export const countObjectionsRoute = dashboardRoute({
  id: 'countObjections',
  method: 'GET',
  path,
  needs: 'operator',
  response: ObjectionCounts,
});

/** For every account of the instance. Also as `text/csv`. */
export const addObjectionsRoute = dashboardRoute({
  id: 'addObjections',
  method: 'POST',
  path,
  needs: 'operator',
  body: ObjectionsBody,
  query: ObjectionsQuery,
  bodyLimit: 8 * 1024 * 1024,
  table: { rows: 'rows', fields: CONTACT_FIELDS, rowsBy: 'column' },
  response: ObjectionsResult,
});
