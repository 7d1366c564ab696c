import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WrittenAs } from './described-by';

/** Fields that the columns of tables may hold. */
export const COLUMN_FIELDS = [
  'email',
  'first_name',
  'last_name',
  'name_particle',
  'full_name',
  'domain',
  'company_name',
  'linkedin_url',
  'phone',
  'job_title',
  'country',
  'employees',
  'min_confidence',
  'ref',
] as const;

const PAIR = ` ?(${COLUMN_FIELDS.join('|')})[=:][^\\s,=:\\u0000][^,=:\\u0000]{0,99}`;

/** The plainest form of a map of columns. */
export const COLUMN_MAP = `^(${PAIR}(,${PAIR})*)?$`;

/** `email=E-mail 1,first_name=Vorname`: which column holds which field. Names of columns may have more signs than the pattern shows. */
export function IsColumnMap(): PropertyDecorator {
  const decorators = [IsOptional(), IsString(), MaxLength(2_000), WrittenAs(COLUMN_MAP)];
  return (target, field) => decorators.forEach((decorate) => decorate(target, field));
}
