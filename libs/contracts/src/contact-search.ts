import { Type } from 'class-transformer';
import { IsArray, IsISO8601, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { CONTACT_FIELDS } from './contacts';
import { IsPageCursor } from './page-cursor';
import { rpc } from './rpc';

/** Longest text that contacts are searched by, in characters. */
export const CONTACT_SEARCH_MAX = 100;
/** Most contacts of a page. */
export const CONTACTS_FOUND_MAX = 30;

export class ContactSearchBody {
  /** How an e-mail, a domain, a first or last name or the name of a company begins, in any case. Empty: the latest contacts. */
  @IsString()
  @MaxLength(CONTACT_SEARCH_MAX)
  q!: string;

  /** `next_cursor` of the page before. */
  @IsOptional()
  @IsPageCursor(/^[\w-]{1,1000}$/)
  cursor?: string;
}

/** A contact as it was imported. */
export class FoundContact implements Partial<Record<(typeof CONTACT_FIELDS)[number], string>> {
  @IsOptional()
  @IsString()
  email?: string;

  @IsOptional()
  @IsString()
  first_name?: string;

  @IsOptional()
  @IsString()
  last_name?: string;

  /** Of the company: of its site as it was imported, else of the e-mail. */
  @IsOptional()
  @IsString()
  domain?: string;

  @IsOptional()
  @IsString()
  company_name?: string;

  @IsOptional()
  @IsString()
  linkedin_url?: string;

  @IsOptional()
  @IsString()
  phone?: string;

  @IsOptional()
  @IsString()
  job_title?: string;

  @IsOptional()
  @IsString()
  country?: string;

  /** When it was imported last. */
  @IsISO8601()
  updated_at!: string;
}

export class FoundContacts {
  /** The latest first; those that were searched in the order of what they were found by. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FoundContact)
  contacts!: FoundContact[];

  /** Null: there are no others. */
  @IsOptional()
  @IsString()
  next_cursor!: string | null;
}

/** Find contacts of an account by how something of them begins. */
export const searchContacts = rpc({
  subject: 'lookup.v1.search_contacts',
  callers: ['gateway'],
  request: ContactSearchBody,
  reply: FoundContacts,
  deadlineMs: 5_000,
  suppression: 'rows',
});
