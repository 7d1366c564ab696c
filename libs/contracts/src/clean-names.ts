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

  /** Give names in capitals, or in small letters, the letter case of a name: `COCA COLA CO` becomes `Coca Cola`. Default: false. */
  @IsOptional()
  @IsBoolean()
  recase?: boolean;

  /** ISO 3166-1 code of the country of all the names: tells a leading `SAS` of France, a legal form, from initials. */
  @IsOptional()
  @IsISO31661Alpha2(notACountry)
  country?: string;
}

/** Body of `POST /v1/batch/clean-names`. */
export class CleanNamesBody extends CleanNamesJob {
  /** Your own reference, echoed in the answer. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  ref?: string;
}

/** Something that was taken off a name, and why. */
export class NameRemoval {
  /** As it stood in the name. */
  @IsString()
  text!: string;

  /** Why it was taken off: what it is. `placeholder`: the whole is no name, such as `N/A`. */
  @IsIn(REMOVAL_KINDS)
  kind!: RemovalKind;
}

/** What was done to one name. */
export class NameDetail {
  /** Of the name in `names`; `details[index]` is this one. */
  @IsInt()
  @Min(0)
  index!: number;

  /** In the order in which it was taken off; empty: nothing was. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NameRemoval)
  removed!: NameRemoval[];
}

export class CleanNamesResult {
  /** `cleaned[i]` answers `names[i]`; empty only where that is empty or a placeholder. */
  @IsArray()
  @IsString({ each: true })
  cleaned!: string[];

  /** `details[i]` tells about `names[i]`. */
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
  request: CleanNamesJob,
  reply: CleanNamesResult,
  deadlineMs: 20_000,
});

export const cleanNamesEndpoint = endpoint({
  position: 420,
  id: 'cleanNames',
  method: 'POST',
  path: '/v1/batch/clean-names',
  summary: 'Clean company names of their legal forms',
  description:
    'Free, and answered at once. At most 10,000 names and 8 MiB. A cleaned name is made of the characters of the name in their order; ' +
    'it is empty only for an empty name or a placeholder such as `N/A`.',
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
