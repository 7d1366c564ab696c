import { readFileSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import { expiryOf, type KeyScope, normalizeCidr } from '@modernleads/accounts';
import {
  allQueues,
  type Mode,
  MODES,
  nearest,
  parseQuotas,
  type Role,
  ROLES,
  type Scope,
  SCOPES,
  type Tenths,
  toTenths,
  WEBHOOK_DELIVERY_STATES,
  WEBHOOK_EVENTS,
  type WebhookDeliveryState,
} from '@modernleads/contracts';
import { canonicalEmail } from '@modernleads/people';
import type { Flag } from './flag';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ISO_8601 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;
const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

let lines: string[] | undefined;

function nextLine(): string {
  lines ??= readFileSync(0, 'utf8').split(/\r?\n/);
  return lines.shift() ?? '';
}

function flag<T>(example: string, parse: (text: string) => T): Flag<T> {
  return { parse, example, required: true };
}

export const uuid = flag('7b0f6f5e-…', (text) => {
  if (!UUID.test(text)) throw new Error(`"${text}" is not an id: give the UUID that was printed when it was made`);
  return text.toLowerCase();
});

export const name = flag('Acme Ltd', (text) => {
  const trimmed = text.trim().normalize('NFC');
  if (!trimmed || trimmed.length > 200 || /\p{C}/u.test(trimmed))
    throw new Error('must be 1 to 200 printable characters: write a shorter or plainer name');
  return trimmed;
});

export const domain = flag('acme.example', (text) => {
  const ascii = domainToASCII(text.slice(0, 253));
  if (text.length > 253 || !/^[a-z\d-]{1,63}(\.[a-z\d-]{1,63})+$/.test(ascii))
    throw new Error(`"${text.slice(0, 80)}" is not a domain: write one with a dot`);
  return ascii;
});

/** A text, or `-`: the next line of standard input, so that what tells of a person stays out of the shell's history and the list of processes. */
export const text = flag('text', (value) => {
  const trimmed = (value === '-' ? nextLine() : value).trim().normalize('NFC');
  if (!trimmed || trimmed.length > 500 || trimmed.includes('\0')) throw new Error('must be 1 to 500 characters');
  return trimmed;
});

export const file = flag('contacts.csv', (text) => text);

export const jsonFile = flag('context.json', (text) => text);

/** The columns of the fields in a file. */
export const columnMap = flag('email=E-mail,first_name=Vorname', (text) => text);

export const email = flag('ada@acme.example', (text) => {
  const canonical = canonicalEmail(text);
  if (!canonical) throw new Error(`"${text.slice(0, 80)}" is not an e-mail address: write one`);
  return canonical;
});

export const role = flag<Role>('developer', (text) => {
  const found = ROLES.find((candidate) => candidate === text);
  if (!found) throw new Error(`"${text}" is not a role: choose from ${ROLES.join(', ')}`);
  return found;
});

export const mode = flag<Mode>('live', (text) => {
  const found = MODES.find((candidate) => candidate === text);
  if (!found) throw new Error(`"${text}" is not a mode: choose live or test`);
  return found;
});

export const boolean = flag('true', (text) => {
  if (text !== 'true' && text !== 'false') throw new Error(`"${text}" is neither true nor false: write one of them`);
  return text === 'true';
});

/** Less than ten billion credits. */
export const credits = flag<Tenths>('1000', (text) => {
  if (!/^\d{1,10}(\.\d+)?$/.test(text))
    throw new Error(`"${text}" is not an amount of credits: write digits, with at most one decimal`);
  try {
    return toTenths(Number(text));
  } catch {
    throw new Error(`"${text}" is not a whole number of tenths of a credit: write at most one decimal`);
  }
});

export const positiveCredits = flag<Tenths>('1000', (text) => {
  const tenths = credits.parse(text);
  if (!tenths) throw new Error(`"${text}" is nothing: write how many credits`);
  return tenths;
});

/** The id that the payment provider gave a payment. */
export const payment = flag('pi_3Nx8', (text) => {
  if (!/^[!-~]{1,200}$/.test(text)) throw new Error('must be 1 to 200 visible ASCII characters: give the id of the payment');
  return text;
});

export const count = flag('120', (text) => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`"${text}" is not a whole number from 1 to 999999: write one`);
  return Number(text);
});

/** A day alone is its first moment in UTC. */
export const moment = flag('2030-01-31T12:00:00Z', (text) => {
  const date = new Date(text);
  if (!ISO_8601.test(text) || Number.isNaN(date.getTime()) || !isOnCalendar(text.slice(0, 10))) {
    throw new Error(`"${text}" is not a moment in ISO 8601: write a day, or a day, time and zone`);
  }
  return date;
});

/** A moment to come, as {@link expiryOf} reads it. */
export const expiry = flag('2030-01-31', (text) => {
  moment.parse(text);
  const end = expiryOf(text);
  if (end.getTime() > Date.now()) return end;
  throw new Error(`"${text}" is in the past: write a moment to come, or a day, which ends at midnight UTC`);
});

/** Date parses the 31st of February as the 3rd of March. */
function isOnCalendar(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Seconds. */
export const duration = flag('24h', (text) => {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (!amount) throw new Error(`"${text}" is not a duration: write a whole number and s, m, h or d`);
  return Number(amount) * SECONDS[unit as keyof typeof SECONDS];
});

export const scopes = flag<readonly KeyScope[]>('verify,batch', (text) => {
  if (text === 'all') return ['all'];
  return text.split(',').map(scope);
});

function scope(text: string): Scope {
  const found = SCOPES.find((candidate) => candidate === text.trim());
  if (found) return found;
  const near = nearest(text, SCOPES);
  throw new Error(`"${text}" is not a scope: ${near ? `did you mean ${near}?` : `choose from ${SCOPES.join(', ')}, or all`}`);
}

export const quotas = flag('open_batches=200,contacts=default', parseQuotas);

export const cidrs = flag('203.0.113.0/24,2001:db8::/32', (text) =>
  text.split(',').map((element) => normalizeCidr(element.trim())),
);

export const url = flag('https://crm.example.com/hooks', (text) => {
  if (!URL.canParse(text)) throw new Error(`"${text}" is not a URL: write it with its https://`);
  return text;
});

export const events = flag('batch.completed,batch.failed', (text) =>
  text.split(',').map((element) => {
    const found = ['*', ...WEBHOOK_EVENTS].find((candidate) => candidate === element.trim());
    if (!found) throw new Error(`"${element}" is not an event: choose from ${WEBHOOK_EVENTS.join(', ')}`);
    return found;
  }),
);

export const deliveryState = flag<WebhookDeliveryState>('dead', (text) => {
  const found = WEBHOOK_DELIVERY_STATES.find((candidate) => candidate === text);
  if (!found) throw new Error(`"${text}" is not a state: choose from ${WEBHOOK_DELIVERY_STATES.join(', ')}`);
  return found;
});

export const queue = flag('batch.turn', (text) => {
  const names = allQueues().map(({ name }) => name);
  if (names.includes(text)) return text;
  const near = nearest(text, names);
  throw new Error(`"${text}" is not a queue: ${near ? `did you mean ${near}?` : 'the verb queues lists them all'}`);
});
