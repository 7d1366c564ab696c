import { countryCodeOf, isPlaceholder, mailboxesIn, parsePhone, profileOf, readPhones, readProfile } from '@modernleads/cells';
import type { Subject } from '@modernleads/contracts';
import { siteOf } from '@modernleads/naming';
import { subjectKeys } from './subject-keys';

export const NOBODY = 'nobody is named: give an e-mail, a LinkedIn URL, a phone, or a name and a domain';

/** What is given of a person who objects: each field may hold several values. */
export interface GivenOfPerson extends Subject {
  /** Where phone numbers without `+` are from. */
  readonly country?: string;
}

/** By what a person is kept on the list, and what is given that cannot be kept, each as a sentence. */
export interface Objection {
  readonly subjects: readonly Subject[];
  readonly issues: readonly string[];
}

type Part = { readonly subjects?: readonly Subject[]; readonly issues?: readonly string[] };

/**
 * Reads everything by which a person is known, as answers will hold it. Nothing that is given is passed over: what cannot be read would
 * look stored, and withhold nothing. A placeholder such as `N/A` gives nothing. Pure.
 */
export function objectionOf(given: GivenOfPerson): Objection {
  const parts = [emailsOf(given), profilesOf(given), phonesOf(given), namesOf(given)];
  const subjects = parts.flatMap((part) => part.subjects ?? []);
  const issues = parts.flatMap((part) => part.issues ?? []);
  const isKnown = subjects.some((subject) => subjectKeys(subject).length > 0);
  return { subjects, issues: isKnown || issues.length ? issues : [NOBODY] };
}

const isGiven = (text: string | null | undefined): text is string => !!text?.trim() && !isPlaceholder(text);
const shown = (text: string): string => `"${text.slice(0, 80)}"`;

function emailsOf({ email }: GivenOfPerson): Part {
  if (!isGiven(email)) return {};
  const { addresses, unsound } = mailboxesIn(email);
  const wrong = addresses.length || unsound.length ? unsound : [email];
  return {
    subjects: addresses.map((address) => ({ email: address })),
    issues: wrong.map((text) => `email ${shown(text)} is not an e-mail address`),
  };
}

function profilesOf({ linkedin_url: text }: GivenOfPerson): Part {
  if (!isGiven(text)) return {};
  const { keptOut } = readProfile(text);
  const parts = text.split(/[\s,;|]+/);
  const profiles = parts.map(profileOf).filter((profile) => profile !== null);
  const wrong = profiles.length ? keptOut.filter(({ value }) => profileOf(value) === null) : keptOut;
  return {
    subjects: profiles.map((linkedin_url) => ({ linkedin_url })),
    issues: wrong.map(({ value, issue }) => `linkedin_url ${shown(value)} ${issue}`),
  };
}

/** Answers have numbers with the code of their country. */
function phonesOf({ phone, country }: GivenOfPerson): Part {
  if (!isGiven(phone)) return {};
  const { value, keptOut } = readPhones(phone);
  const code = country ? countryCodeOf(country) : null;
  const read = (value ?? []).map((text) => ({ text, number: text.startsWith('+') ? text : parsePhone(text, code)?.e164 }));
  const wrong = keptOut
    .filter(({ value: text }) => !isPlaceholder(text))
    .map(({ value: text, issue }) => `phone ${shown(text)} ${issue}`);
  return {
    subjects: read.flatMap(({ number }) => (number ? [{ phone: number }] : [])),
    issues: [
      ...wrong,
      ...read
        .filter(({ number }) => !number)
        .map(({ text }) => `phone ${shown(text)} is no number of a country: write it with its code, such as +49 30 123456`),
    ],
  };
}

/** A name alone is nobody's: it goes with the domains of the company, else with those of the addresses. */
function namesOf({ first_name, last_name, domain, email }: GivenOfPerson): Part {
  if (!first_name && !last_name) return {};
  const texts = isGiven(domain) ? domain.split(/[\s,;|]+/) : mailboxesIn(email ?? '').addresses;
  const sites = texts.filter(Boolean).map((text) => ({ text, site: siteOf(text) }));
  return {
    subjects: sites.flatMap(({ text, site }) => (site.kind === 'company' ? [{ first_name, last_name, domain: text }] : [])),
    issues: sites
      .filter(({ site }) => site.kind !== 'company' && isGiven(domain))
      .map(({ text }) => `domain ${shown(text)} is not the domain of a company`),
  };
}
