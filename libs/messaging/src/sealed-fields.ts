import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ApiError, type CallContext, type Rpc } from '@modernleads/contracts';
import type { CallPair } from './call-keys';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

type Call = Pick<CallContext, 'requestId' | 'operationId'>;
type Fields = Record<string, unknown>;

/** The reply with its secret fields encrypted (AES-256-GCM, NIST SP 800-38D): only the caller can open them, for this call. */
export function sealReply(message: Rpc, reply: object, pair: CallPair, call: Call): object {
  return eachSealed(message, reply, (text, field) => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, pair.sealing, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(message, call, field));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${pair.id}.${sealed.toString('base64url')}`;
  });
}

/** The reply with its secret fields in clear. @throws ApiError `internal` when one was not sealed for this call. */
export function openReply(message: Rpc, reply: object, pairs: readonly CallPair[], call: Call): object {
  return eachSealed(message, reply, (text, field) => {
    const [id, sealed = ''] = text.split('.');
    const pair = pairs.find((one) => one.id === id);
    const bytes = Buffer.from(sealed, 'base64url');
    if (!pair || bytes.length < NONCE_BYTES + TAG_BYTES) throw notOurs(field);
    const decipher = createDecipheriv(ALGORITHM, pair.sealing, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(message, call, field));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      throw notOurs(field);
    }
  });
}

function eachSealed({ sealed = [] }: Rpc, reply: object, change: (text: string, field: string) => string): object {
  const fields = sealed.filter((field) => typeof (reply as Fields)[field] === 'string');
  if (!fields.length) return reply;
  return { ...reply, ...Object.fromEntries(fields.map((field) => [field, change((reply as Fields)[field] as string, field)])) };
}

function boundTo({ subject }: Rpc, { requestId, operationId }: Call, field: string): Buffer {
  return Buffer.from([subject, field, requestId, operationId].join('\n'));
}

function notOurs(field: string): ApiError {
  return new ApiError('internal', 'A message between services is malformed.', {
    message: `${field} was not sealed for this call`,
  });
}
