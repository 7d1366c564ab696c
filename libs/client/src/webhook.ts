import type { components } from './schema';

/** What a webhook delivers: its `event` tells which `data` it has. */
export type WebhookEvent = components['schemas']['WebhookEvent'];

/** The headers of a request: `Headers`, or a record as Node has it. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyWebhookOptions {
  /** Seconds by which the timestamp may differ from the clock. Default: 300. */
  toleranceSeconds?: number;
  /** Unix time in seconds. Default: the clock. */
  now?: number;
}

/** A delivery that is not to be trusted; `reason` says why. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';

  constructor(
    readonly reason: 'missing_header' | 'bad_timestamp' | 'bad_signature' | 'bad_body',
    message: string,
  ) {
    super(message);
  }
}

const TOLERANCE_SECONDS = 300;
type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/**
 * Verifies a delivery in constant time, with Web Crypto, so that it runs wherever JavaScript does.
 * Either signature is enough: `X-ModernLeads-Signature`, or one of `webhook-signature` (Standard Webhooks), which during a rotation is signed with both secrets.
 * @param rawBody the bytes or text of the body as they came, before any parsing.
 * @param secrets `whsec_…`; several while a secret is rotated.
 * @throws WebhookVerificationError
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceSeconds = TOLERANCE_SECONDS, now = Date.now() / 1_000 }: VerifyWebhookOptions = {},
): Promise<WebhookEvent> {
  const body = typeof rawBody === 'string' ? encoder.encode(rawBody) : new Uint8Array(rawBody);
  const own = {
    timestamp: headerOf(headers, 'x-modernleads-timestamp'),
    signature: headerOf(headers, 'x-modernleads-signature'),
  };
  const standard = {
    id: headerOf(headers, 'webhook-id'),
    timestamp: headerOf(headers, 'webhook-timestamp'),
    signature: headerOf(headers, 'webhook-signature'),
  };
  const timestamp = own.timestamp ?? standard.timestamp;
  if (timestamp === undefined || (own.signature ?? standard.signature) === undefined)
    throw new WebhookVerificationError('missing_header', 'The delivery has no signature or no timestamp.');
  for (const stamp of [own.timestamp, standard.timestamp])
    if (stamp !== undefined && !isRecent(stamp, now, toleranceSeconds))
      throw new WebhookVerificationError(
        'bad_timestamp',
        `The timestamp differs from the clock by more than ${toleranceSeconds} s.`,
      );
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets) {
    const { id, timestamp: at, signature: list } = standard;
    const key = fromBase64(secret.replace(/^whsec_/, ''));
    const isOwn =
      own.timestamp && own.signature && isSigned(encoder.encode(secret), `${own.timestamp}.`, body, fromHex(own.signature));
    const isStandard = id && at && list && key && isAnySigned(key, `${id}.${at}.`, body, list);
    if ((await isOwn) || (await isStandard)) return eventIn(body);
  }
  throw new WebhookVerificationError('bad_signature', 'No secret made this signature.');
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : headers[key];
  return typeof value === 'string' ? value : value?.[0];
}

const isRecent = (timestamp: string, now: number, tolerance: number): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(now - Number(timestamp)) <= tolerance;

async function isAnySigned(key: Bytes, prefix: string, body: Bytes, list: string): Promise<boolean> {
  for (const one of list.split(' ')) {
    const [version, signature = ''] = one.split(',', 2);
    if (version === 'v1' && (await isSigned(key, prefix, body, fromBase64(signature)))) return true;
  }
  return false;
}

async function isSigned(key: Bytes, prefix: string, body: Bytes, signature?: Bytes): Promise<boolean> {
  if (!signature || !key.length) return false;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['verify']);
  const start = encoder.encode(prefix);
  const signed = new Uint8Array(start.length + body.length);
  signed.set(start);
  signed.set(body, start.length);
  return crypto.subtle.verify('HMAC', imported, signature, signed);
}

function fromHex(text: string): Bytes | undefined {
  if (!/^[\da-f]{64}$/i.test(text)) return undefined;
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function eventIn(body: Bytes): WebhookEvent {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as WebhookEvent;
  } catch {
    throw new WebhookVerificationError('bad_body', 'The body is signed, and no JSON.');
  }
}
