import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { dashboardRoute } from './route';

export class AccountNameBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;
}

export const renameAccountRoute = dashboardRoute({
  id: 'renameAccount',
  method: 'PUT',
  path: '/dashboard/api/account',
  needs: 'account:write',
  body: AccountNameBody,
});

/** How long one kind of data is kept. */
export class Retention {
  @IsString()
  data!: string;

  @IsInt()
  days!: number;

  /** The variable of the environment by which the operator changes it; null: it is the same everywhere. */
  @IsOptional()
  @IsString()
  variable!: string | null;
}

export class RetentionList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Retention)
  retention!: Retention[];
}

export const listRetentionRoute = dashboardRoute({
  id: 'listRetention',
  method: 'GET',
  path: '/dashboard/api/retention',
  needs: 'usage:read',
  response: RetentionList,
});
