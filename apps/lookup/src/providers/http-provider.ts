import { listOfTexts, textAt } from '../search/json';
import type { Assertion } from '../search/email-check';
import type { Adapter, ProviderQuestion, ProviderRequest, Wanted } from './provider';

/** A provider that is described in `PROVIDERS` and answers without polling. Paths are dotted: `data.emails.0.address`. */
export interface HttpProviderDescription {
  readonly name: string;
  /** Default: e-mail, and phone if it has a path. */
  readonly gives?: readonly Wanted[];
  /** Default: POST with a body, else GET. */
  readonly method?: 'GET' | 'POST';
  /** With `{first_name}`, `{last_name}`, `{full_name}`, `{domain}`, `{company_name}`, `{linkedin_url}`, `{country}`, `{email}`, `{key}`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON whose texts have the same placeholders. */
  readonly body?: unknown;
  /** Path of the e-mail in the answer. */
  readonly email?: string;
  readonly phone?: string;
  /** Path of the status of the e-mail. */
  readonly status?: string;
  /** The values of `status` for an address that it has verified, and for one that does not exist. */
  readonly verified?: readonly string[];
  readonly invalid?: readonly string[];
  /** Credits that an answer costs; default: 1. */
  readonly cost?: number;
}

const PLACEHOLDER = /\{(first_name|last_name|full_name|domain|company_name|linkedin_url|country|email|key)\}/g;
type Values = Readonly<Record<string, string>>;

/** Asked only with a value for each placeholder (a last name may be empty). Not found is a 404 or an answer without an e-mail. */
export function httpAdapter(description: HttpProviderDescription): Adapter {
  const { name, url, headers = {}, body, cost = 1 } = description;
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]+)(.*)$/s.exec(url) ?? [];
  const used = new Set(placeholdersIn([url, ...Object.values(headers), JSON.stringify(body ?? '')].join(' ')));
  const request = (question: ProviderQuestion, key: string): ProviderRequest => {
    const values = { ...valuesOf(question), key };
    return {
      method: description.method ?? (body === undefined ? 'GET' : 'POST'),
      path: fill(rest, values, encodeURIComponent),
      headers: Object.fromEntries(Object.entries(headers).map(([field, text]) => [field, fill(text, values)])),
      json: body === undefined ? undefined : (fillAll(body, values) as object),
    };
  };
  const suits = (question: ProviderQuestion): boolean => {
    const values = valuesOf(question);
    return [...used].every((placeholder) => placeholder === 'last_name' || placeholder === 'key' || values[placeholder]);
  };
  return { name, base: origin, exchanges: [{ gives: givesOf(description), cost, suits, request, read: reader(description) }] };
}

function givesOf({ gives, email, phone }: HttpProviderDescription): Wanted[] {
  return [...(gives ?? [...(email ? ['email' as const] : []), ...(phone ? ['phone' as const] : [])])];
}

function reader({ email, phone, status, verified = [], invalid = [] }: HttpProviderDescription): Adapter['exchanges'][0]['read'] {
  const read = (json: unknown, path?: string): string | undefined => (path ? textAt(json, ...path.split('.')) : undefined);
  return ({ json }) => {
    const address = read(json, email);
    const phones = listOfTexts(read(json, phone));
    if (!address && !phones.length) return null;
    const said = read(json, status) ?? '';
    const assertion: Assertion = verified.includes(said) ? 'verified' : invalid.includes(said) ? 'invalid' : 'guess';
    return { email: address, assertion, phones };
  };
}

function valuesOf({ firstName, lastName, domain, companyName, linkedinUrl, country, email }: ProviderQuestion): Values {
  return {
    first_name: firstName,
    last_name: lastName,
    full_name: `${firstName} ${lastName}`.trim(),
    domain: domain ?? '',
    company_name: companyName ?? '',
    linkedin_url: linkedinUrl ?? '',
    country: country ?? '',
    email: email ?? '',
  };
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, placeholder]) => placeholder as string);
}

function fill(text: string, values: Values, encode: (value: string) => string = (value) => value): string {
  return text.replace(PLACEHOLDER, (_all, placeholder: string) => encode(values[placeholder] ?? ''));
}

function fillAll(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return fill(value, values);
  if (Array.isArray(value)) return value.map((element) => fillAll(element, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, element]) => [field, fillAll(element, values)]));
}
