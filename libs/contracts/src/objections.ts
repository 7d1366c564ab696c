import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CONTACTS_MAX } from './contacts';
import { rpc } from './rpc';
import { TableColumns } from './table';

/** People who object: rows by column name, as a file of them is read. */
export class ObjectionsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CONTACTS_MAX)
  rows!: unknown[];
}

export class ObjectionsQuery {
  /** Columns that are read as another field than their name says: `email=E-mail 1,first_name=Vorname`. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  map?: string;
}

/** How the gateway asks the lookup service, some rows at a time. */
export class ObjectionsJob {
  /** The number of the first row, counted from 1. */
  @IsInt()
  @Min(1)
  first!: number;

  @IsArray()
  rows!: unknown[];

  /** `field=column` pairs. */
  @IsOptional()
  @IsString()
  map?: string;
}

/** A row of which something cannot be kept. What else it gives is kept. */
export class RefusedObjection {
  /** Row number, counted from 1 without the line of column names. */
  @IsInt()
  @Min(1)
  row!: number;

  @IsString()
  issue!: string;
}

export class ObjectionsResult {
  /** Rows that are kept. */
  @IsInt()
  @Min(0)
  people!: number;

  /** Hashes that were not on the list before. */
  @IsInt()
  @Min(0)
  added!: number;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RefusedObjection)
  refused!: RefusedObjection[];

  /** What each column was read as. */
  @IsObject()
  @ValidateNested()
  @Type(() => TableColumns)
  columns!: TableColumns;
}

/** Put people on the suppression list of the instance, each by everything that is given of them. */
export const addObjections = rpc({
  subject: 'lookup.v1.add_objections',
  callers: ['gateway'],
  request: ObjectionsJob,
  reply: ObjectionsResult,
  deadlineMs: 25_000,
  suppression: 'erasure',
});
