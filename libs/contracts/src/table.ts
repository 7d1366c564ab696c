import { IsArray, IsObject, IsString } from 'class-validator';

/** How the columns of a table were understood. */
export class TableColumns {
  /** Field by the name of the column that it is read from, as in `{"E-mail 1": "email"}`. */
  @IsObject()
  used!: Record<string, string>;

  /** Names of the columns that are not read. */
  @IsArray()
  @IsString({ each: true })
  ignored!: string[];
}

/** `{"email": "E-mail 1"}` as `email=E-mail 1`, the form of a query. */
export function columnMapText(columns: Readonly<Record<string, unknown>>): string {
  return Object.entries(columns)
    .map(([field, column]) => `${field}=${String(column)}`)
    .join(',');
}
