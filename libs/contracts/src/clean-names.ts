import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO31661Alpha2,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { endpoint, PaidQuery } from './endpoint';
import { rpc } from './rpc';

/** Most names of one call, and most characters of one name. */
export const CLEAN_NAMES_MAX = 10_000;
export const COMPANY_NAME_MAX = 500;
/** Bytes of a body: 10,000 names of 500 ASCII characters and some. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** What can be taken off a name, or stand for none; closed. */
export const REMOVAL_KINDS = [
  'placeholder',
  'legal_form',
  'jurisdiction',
  'descriptor',
  'trading_as',
  'former_name',
  'tagline',
  'status',
  'article',
  'mark',
  'quotes',
  'filing_tag',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

const notACountry = { message: 'must be an ISO 3166-1 country code, such as DE' };

/** How the gateway asks the batch service, a few hundred names at a time. */
export class CleanNamesJob {
  /** 1 to 10,000 company names of at most 500 characters each. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CLEAN_NAMES_MAX)
  @IsString({ each: true })
  @MaxLength(COMPANY_NAME_MAX, { each: true })
  names!: string[];

  /** Change names that are all upper case or all lower case to title case: `COCA COLA CO` becomes `Coca Cola`. Default: false. */
  @IsOptional()
  @IsBoolean()
  recase?: boolean;

  /** ISO 3166-1 code of the country of all names. Decides whether a leading word such as `SAS` is a legal form (France) or initials. */
  @IsOptional()
  @IsISO31661Alpha2(notACountry)
  country?: string;
}

/** Body of `POST /v1/batch/clean-names`. */
export class CleanNamesBody extends CleanNamesJob {
  /** Your own reference. Returned in the answer. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  ref?: string;
}

/** A part that was removed from a name. */
export class NameRemoval {
  /** The removed text. */
  @IsString()
  text!: string;

  /** Kind of the removed text. `placeholder`: the whole name is a placeholder such as `N/A`. */
  @IsIn(REMOVAL_KINDS)
  kind!: RemovalKind;
}

/** Changes to one name. */
export class NameDetail {
  /** Index of the name in `names`. */
  @IsInt()
  @Min(0)
  index!: number;

  /** Parts that were removed, in order. Empty if nothing was removed. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NameRemoval)
  removed!: NameRemoval[];
}

export class CleanNamesResult {
  /** Cleaned names: `cleaned[i]` is the cleaned `names[i]`. Empty only where the name is empty or a placeholder. */
  @IsArray()
  @IsString({ each: true })
  cleaned!: string[];

  /** Changes: `details[i]` describes `names[i]`. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NameDetail)
  details!: NameDetail[];
}

/** Answer of `POST /v1/batch/clean-names`. */
export class CleanNamesAnswer extends CleanNamesResult {
  /** Always 0. */
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Clean some names. The deadline is that of all the messages of one call. */
export const cleanNames = rpc({
  subject: 'batch.v1.clean_names',
  callers: ['gateway'],
  request: CleanNamesJob,
  reply: CleanNamesResult,
  deadlineMs: 20_000,
  suppression: 'nobody',
});

export const cleanNamesRoute = endpoint({
  position: 420,
  id: 'cleanNames',
  method: 'POST',
  path: '/v1/batch/clean-names',
  summary: 'Clean company names',
  description:
    'Removes legal forms and additions from up to 10,000 company names (8 MiB) and answers at once. Free. A cleaned name consists of characters of ' +
    'the name in their order; it is empty only for an empty name or a placeholder such as `N/A`.',
  scopes: ['clean_names', 'batch'],
  body: CleanNamesBody,
  query: PaidQuery,
  response: CleanNamesAnswer,
  bodyLimit: BODY_LIMIT,
  free: true,
  example: {
    request: { names: ['Acme Inc.', 'Foo Pvt Ltd', 'Bar GmbH'] },
    response: {
      cleaned: ['Acme', 'Foo', 'Bar'],
      details: [
        { index: 0, removed: [{ text: 'Inc.', kind: 'legal_form' }] },
        { index: 1, removed: [{ text: 'Pvt Ltd', kind: 'legal_form' }] },
        { index: 2, removed: [{ text: 'GmbH', kind: 'legal_form' }] },
      ],
      credits_charged: 0,
    },
  },
});
