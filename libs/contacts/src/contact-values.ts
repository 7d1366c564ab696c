import {
  isNameless,
  isPlaceholder,
  type KeptOut,
  keptOut,
  readEmail,
  readPhones,
  readProfile,
  readWebsite,
} from '@modernleads/cells';
import type { CONTACT_FIELDS } from '@modernleads/contracts';

export type ContactField = (typeof CONTACT_FIELDS)[number];
export type ContactFields = Readonly<Partial<Record<ContactField, string>>>;

/** A value that was left out of a contact, and why. */
export interface LeftOut extends KeptOut {
  readonly field: ContactField;
}

export interface SoundFields {
  readonly fields: ContactFields;
  readonly leftOut: readonly LeftOut[];
}

const MAX_VALUE = 500;
/** Stands for bytes that are no text in the charset of a table. */
const UNREADABLE = '\ufffd';
/** Between the numbers of a contact. */
const AND = '; ';

/**
 * The sound values of a contact's fields: the first address, site and profile, every phone number; a profile in the field of the site counts as one.
 * What is none, and what is too much, is left out. Pure.
 */
export function soundFields({ email, domain, linkedin_url, phone, ...others }: ContactFields): SoundFields {
  const leftOut: LeftOut[] = [];
  const note = (field: ContactField, values: readonly KeptOut[]): void =>
    void leftOut.push(...values.map((value) => ({ field, ...value })));
  const mail = email === undefined ? undefined : readEmail(email);
  note('email', mail?.keptOut ?? []);
  const site = domain === undefined ? undefined : readWebsite(domain);
  note('domain', site?.keptOut ?? []);
  const profile = linkedin_url === undefined ? undefined : readProfile(linkedin_url);
  note('linkedin_url', profile?.keptOut ?? []);
  const phones = phone === undefined ? undefined : readPhones(phone);
  note('phone', phones?.keptOut ?? []);
  const fields = {
    ...textsOf(others, note),
    ...present('email', mail?.value),
    ...present('domain', site?.domain),
    ...present('linkedin_url', profile?.value ?? site?.profile),
    ...present('phone', phones?.value?.join(AND)),
  };
  return { fields, leftOut };
}

function textsOf(texts: ContactFields, note: (field: ContactField, values: readonly KeptOut[]) => void): ContactFields {
  const { first_name: first = '', last_name: last = '' } = texts;
  // Somebody may be called None, but nobody None None.
  const isNobody = /\p{L}/u.test(first + last) && isPlaceholder(first) && isPlaceholder(last);
  const sound = Object.entries(texts).filter(([name, text]) => {
    const field = name as ContactField;
    if (text.includes(UNREADABLE)) note(field, [keptOut(text, 'has characters that could not be read')]);
    else if (text.length > MAX_VALUE) note(field, [keptOut(text, `has more than ${MAX_VALUE} characters`)]);
    else if ((isNobody && isOfPerson(field)) || (isNameless(text) && !isOneName(field, text)))
      note(field, [keptOut(text, 'is a placeholder')]);
    else return true;
    return false;
  });
  return Object.fromEntries(sound);
}

const isOfPerson = (field: ContactField): boolean => field === 'first_name' || field === 'last_name';
/** A dash is how a person with one name is written. */
const isOneName = (field: ContactField, text: string): boolean => text === '-' && isOfPerson(field);

function present(field: ContactField, value: string | null | undefined): ContactFields {
  return value ? { [field]: value } : {};
}
