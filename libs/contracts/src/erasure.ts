import { IsIn, IsISO8601, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsRequiredUnless } from './described-by';
import { endpoint } from './endpoint';
import { queue } from './queue';
import { rpc } from './rpc';
import { IdParams } from './webhooks';

const FIELD_MAX = 500;

/** Body of `POST /v1/privacy/erase`. Give an e-mail address, a LinkedIn profile, or a name with a domain; several of them for one person. */
export class ErasureBody {
  /** The person's e-mail address. Every spelling of the mailbox is erased. */
  @IsRequiredUnless('linkedin_url', 'domain')
  @IsString()
  @IsNotEmpty()
  @MaxLength(FIELD_MAX)
  email?: string;

  /** URL of the person's LinkedIn profile. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(FIELD_MAX)
  linkedin_url?: string;

  /** Goes with `last_name` and `domain`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  first_name?: string;

  /** Send `-` for a person with one name. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  last_name?: string;

  /** Company domain of the person. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(FIELD_MAX)
  domain?: string;
}

export const ERASURE_STATUSES = ['processing', 'completed'] as const;

/** A request to erase a person, and what came of it. It names nobody. */
export class ErasureReceipt {
  @IsUUID()
  id!: string;

  /** `processing`: the work goes on; ask again. */
  @IsIn(ERASURE_STATUSES)
  status!: (typeof ERASURE_STATUSES)[number];

  /** Number of rows that were erased, by what they were: `contact`, `batch_row`, `entitlement`, `operation`, … */
  @IsObject()
  erased!: Record<string, number>;

  @IsISO8601()
  created_at!: string;

  @IsOptional()
  @IsISO8601()
  completed_at!: string | null;
}

/** The parameter of `DELETE /v1/contacts/{contact}`. */
export class ContactParams {
  /** E-mail address or LinkedIn profile of the contact, percent-encoded. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(FIELD_MAX)
  contact!: string;
}

/** Erases a person from what an account owns in one mode. A long erasure goes on after the answer. */
export const erasePerson = rpc({
  subject: 'lookup.v1.erase_person',
  request: ErasureBody,
  reply: ErasureReceipt,
  deadlineMs: 15_000,
  callers: ['gateway'],
  suppression: 'erasure',
});

export const getErasure = rpc({
  subject: 'lookup.v1.get_erasure',
  request: IdParams,
  reply: ErasureReceipt,
  deadlineMs: 5_000,
  callers: ['gateway'],
  suppression: 'nobody',
});

/** An erasure that has not ended goes on. */
export class ErasureTurn {
  @IsUUID()
  erasure_id!: string;
}

export const erasureTurn = queue({ name: 'lookup.erasure', owner: 'lookup', job: ErasureTurn });

const receipt: ErasureReceipt = {
  id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a071',
  status: 'completed',
  erased: { contact: 1, batch_row: 2, entitlement: 1 },
  created_at: '2026-04-26T10:34:21.000Z',
  completed_at: '2026-04-26T10:34:22.000Z',
};
const WHAT =
  'Contacts, rows and results of batches, names and references, answers that are kept for you, stored answers of Idempotency-Keys, webhook deliveries ' +
  'and what receivers answered: whatever the account owns in the mode of the key. A batch keeps one result for each row; an erased one is as one that found nobody. ' +
  'What was charged stays charged. Free. ';

export const erasePersonRoute = endpoint({
  position: 710,
  id: 'erasePerson',
  method: 'POST',
  path: '/v1/privacy/erase',
  summary: 'Erase a person',
  description: `Erases a person from all data of the account. ${WHAT}An erasure that takes long answers with \`status: processing\` and goes on.`,
  scopes: ['lookup'],
  body: ErasureBody,
  response: ErasureReceipt,
  accepted: true,
  example: {
    request: { email: 'ada.lovelace@acme.com', first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.com' },
    response: { ...receipt },
  },
});

export const getErasureRoute = endpoint({
  position: 720,
  id: 'getErasure',
  method: 'GET',
  path: '/v1/privacy/erase/{id}',
  summary: 'Retrieve an erasure',
  description: 'The receipt of an erasure, for 30 days.',
  scopes: ['lookup'],
  params: IdParams,
  response: ErasureReceipt,
  example: { response: { ...receipt } },
});

export const deleteContactRoute = endpoint({
  position: 730,
  id: 'deleteContact',
  method: 'DELETE',
  path: '/v1/contacts/{contact}',
  summary: 'Delete a contact',
  description:
    `Erases the person of a contact, as \`POST /v1/privacy/erase\` does, by the contact's e-mail address or LinkedIn profile. ${WHAT}`.trim(),
  scopes: ['lookup'],
  params: ContactParams,
  response: ErasureReceipt,
  accepted: true,
  example: { response: { ...receipt } },
});
