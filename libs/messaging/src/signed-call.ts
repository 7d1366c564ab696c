import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { ApiError, type CallContext, MODES, type Rpc } from '@modernleads/contracts';
import { headers as natsHeaders, type MsgHdrs } from 'nats';
import type { CallKeys, CallPair } from './call-keys';

/** Milliseconds for which a message is valid at most. */
const VALID_MS = 60_000;
/** Milliseconds by which the clocks of two machines may differ. */
const CLOCK_SKEW_MS = 5_000;
const CALL = 'call';
const SIGNATURE = 'call-signature';

/** Why a message was refused: without a signature; by a key that is not known here; not what was signed, or not for this subject; too late; not a caller of the message. */
export const REFUSALS = ['unsigned', 'unknown_key', 'bad_signature', 'expired', 'not_a_caller'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A message that was not accepted: the work has not begun. */
export class CallRefused extends ApiError {
  constructor(readonly reason: Refusal) {
    if (reason === 'expired') super('timeout', 'The deadline had passed before work began.');
    else super('unavailable', 'A message between services was refused.', { message: reason, retryAfter: 1 });
  }
}

/** A message on its way: where to, where its reply goes, and its body. */
export interface Envelope {
  readonly subject: string;
  readonly reply?: string;
  readonly data: Uint8Array;
}

/** What a service knows of a message that it accepts: its context, and the key that signed it. */
export interface VerifiedCall {
  readonly context: CallContext;
  readonly pair: CallPair;
}

/** The headers of a message: its call context, and an HMAC of it, of subject and reply and of the body, for each key of the owner. */
export function signedHeaders(pairs: readonly CallPair[], envelope: Envelope, context: CallContext): MsgHdrs {
  const call = JSON.stringify({ ...context, expires: Math.min(context.deadline, Date.now() + VALID_MS) });
  const signed = signedText(envelope, call);
  const headers = natsHeaders();
  headers.append(CALL, call);
  headers.append(SIGNATURE, pairs.map((pair) => `${pair.id}=${signature(pair, signed).toString('base64url')}`).join(' '));
  return headers;
}

/**
 * The call context of a message, once it is certain that one of its callers signed it for this subject; nothing of its body has been read.
 * @throws CallRefused otherwise.
 */
export function verifiedCall(
  keys: CallKeys,
  message: Pick<Rpc, 'callers'>,
  envelope: Envelope,
  headers: MsgHdrs | undefined,
): VerifiedCall {
  const [call, signatures] = [headers?.get(CALL), headers?.get(SIGNATURE)];
  if (!call || !signatures) throw new CallRefused('unsigned');
  const pair = signingPair(keys, signatures.split(' '), () => signedText(envelope, call));
  if (!(message.callers as readonly string[]).includes(pair.caller)) throw new CallRefused('not_a_caller');
  const { expires, ...context } = JSON.parse(call) as CallContext & { readonly expires: number };
  const now = Date.now();
  if (!(expires > now && expires <= now + VALID_MS + CLOCK_SKEW_MS)) throw new CallRefused('expired');
  if (!MODES.includes(context.mode)) throw new CallRefused('bad_signature');
  return { context, pair };
}

function signingPair(keys: CallKeys, signatures: readonly string[], signed: () => string): CallPair {
  for (const element of signatures) {
    const [id = '', given = ''] = element.split('=');
    const pair = keys.withCaller(id);
    if (!pair) continue;
    const expected = signature(pair, signed());
    const bytes = Buffer.from(given, 'base64url');
    if (bytes.length === expected.length && timingSafeEqual(bytes, expected)) return pair;
    throw new CallRefused('bad_signature');
  }
  throw new CallRefused('unknown_key');
}

/** No part but the last can contain a line feed: NATS has none in subjects and headers. */
function signedText({ subject, reply = '', data }: Envelope, call: string): string {
  return `${subject}\n${reply}\n${hash('sha256', data, 'base64url')}\n${call}`;
}

function signature({ signing }: CallPair, text: string): Buffer {
  return createHmac('sha256', signing).update(text).digest();
}
