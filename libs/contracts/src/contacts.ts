import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsColumnMap } from './column-map';
import { ElementsDescribedBy } from './described-by';
import { endpoint, PaidQuery } from './endpoint';
import { RowWarning } from './row-warning';
import { rpc } from './rpc';
import { TableColumns } from './table';

/** Most rows of one import. */
export const CONTACTS_MAX = 10_000;
const BODY_LIMIT = 8 * 1024 * 1024;

/** Fields of a contact. */
export const CONTACT_FIELDS = [
  'email',
  'first_name',
  'last_name',
  'full_name',
  'domain',
  'company_name',
  'linkedin_url',
  'phone',
  'job_title',
  'country',
] as const;

/** A row of `POST /v1/contacts/import`: an object by column name. */
export class ContactRow {}

/** Body of `POST /v1/contacts/import`. A table is read as its rows. */
export class ContactsBody {
  /**
   * 1 to 10,000 rows, each an object by column name, as a CRM exports them. A row needs an e-mail address, a LinkedIn URL, or a name
   * and a company domain; other values that cannot be used are left out and listed in `warnings`. A row that is imported again replaces the stored contact.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CONTACTS_MAX)
  @ElementsDescribedBy([ContactRow], ['string', 'number', 'boolean', 'null', 'array'])
  rows!: unknown[];

  /** Which column holds which field, as in `{"email": "E-mail 1"}`; columns with a usual name are known by it. */
  @IsOptional()
  @IsObject()
  columns?: Record<string, unknown>;

  /** Your own reference. Returned in the answer. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  ref?: string;
}

export class ContactsQuery extends PaidQuery {
  /** Same as `columns`, for a file: `email=E-mail 1,first_name=Vorname`. */
  @IsColumnMap()
  map?: string;
}

/** How the gateway asks the lookup service, a few hundred rows at a time. */
export class ImportContactsJob {
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

/** A row that was not imported. */
export class RejectedContact {
  /** Row number, counted from 1 without the line of column names. */
  @IsInt()
  @Min(1)
  row!: number;

  @IsString()
  issue!: string;
}

export class ImportContactsResult {
  /** Number of contacts that were created. */
  @IsInt()
  @Min(0)
  imported!: number;

  /** Number of contacts that were updated. */
  @IsInt()
  @Min(0)
  updated!: number;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RejectedContact)
  rejected!: RejectedContact[];

  /** Values that were left out of imported rows, e.g. a phone number `N/A` or a second e-mail address. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RowWarning)
  warnings!: RowWarning[];

  @IsObject()
  @ValidateNested()
  @Type(() => TableColumns)
  columns!: TableColumns;
}

/** Answer of `POST /v1/contacts/import`. */
export class ContactsAnswer extends ImportContactsResult {
  /** Always 0. */
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Store some contacts of an account. The deadline is that of all the messages of one call. */
export const importContacts = rpc({
  subject: 'lookup.v1.import_contacts',
  callers: ['gateway'],
  request: ImportContactsJob,
  reply: ImportContactsResult,
  deadlineMs: 25_000,
  suppression: 'nobody',
});

export const importContactsRoute = endpoint({
  position: 700,
  id: 'importContacts',
  method: 'POST',
  path: '/v1/contacts/import',
  summary: 'Import contacts',
  description:
    'Stores up to 10,000 contacts (8 MiB) of the account. Free. Send JSON, or a table as programs export it: `text/csv` or ' +
    '`text/tab-separated-values` in UTF-8 or in the charset that `Content-Type` names, or a form with a `file`. Columns are known by their usual names ' +
    'in 18 languages; `columns` in the answer says what each was taken for. Lookups of the account search its contacts first; no other account sees them.',
  scopes: ['lookup'],
  body: ContactsBody,
  bodyLimit: BODY_LIMIT,
  table: { rows: 'rows', fields: CONTACT_FIELDS, rowsBy: 'column' },
  free: true,
  query: ContactsQuery,
  response: ContactsAnswer,
  errors: ['quota_exceeded'],
  example: {
    request: {
      rows: [
        { Email: 'ada.lovelace@acme.com', 'First Name': 'Ada', 'Last Name': 'Lovelace', Company: 'Acme', Phone: 'N/A' },
        { 'First Name': 'Grace', 'Last Name': 'Hopper' },
      ],
    },
    response: {
      imported: 1,
      updated: 0,
      rejected: [{ row: 2, issue: 'needs an e-mail, a LinkedIn URL, or a name and a domain' }],
      warnings: [{ row: 1, field: 'phone', value: 'N/A', issue: 'is a placeholder' }],
      columns: {
        used: { Email: 'email', 'First Name': 'first_name', 'Last Name': 'last_name', Company: 'company_name', Phone: 'phone' },
        ignored: [],
      },
      credits_charged: 0,
    },
  },
});
