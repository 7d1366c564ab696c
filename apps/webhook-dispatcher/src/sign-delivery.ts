import { createHmac } from 'node:crypto';

/** What one attempt says of itself. */
export interface Attempt {
  readonly deliveryId: string;
  readonly event: string;
  readonly body: string;
  /** Unix time in seconds, of this attempt and no other: receivers refuse what is older than five minutes. */
  readonly timestamp: number;
}

const PREFIX = 'whsec_';

/**
 * The headers that prove where a delivery comes from. `X-ModernLeads-Signature` has one signature, whatever happens: verifiers in use
 * break on a list. Standard Webhooks' `webhook-signature` lists one of each secret (standardwebhooks.com, specification 1.0.0).
 * @param secrets the current one first; at least one.
 */
export function signedHeaders(
  secrets: readonly string[],
  { deliveryId, event, body, timestamp }: Attempt,
): Record<string, string> {
  const [current = ''] = secrets;
  return {
    'X-ModernLeads-Signature': hmac(current, `${timestamp}.${body}`).toString('hex'),
    'X-ModernLeads-Timestamp': String(timestamp),
    'X-ModernLeads-Event': event,
    'X-ModernLeads-Delivery': deliveryId,
    'webhook-id': deliveryId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => standardSignature(secret, `${deliveryId}.${timestamp}.${body}`)).join(' '),
  };
}

/** Its key is what stands, in base64, behind the prefix. */
function standardSignature(secret: string, content: string): string {
  return `v1,${hmac(Buffer.from(secret.slice(PREFIX.length), 'base64'), content).toString('base64')}`;
}

function hmac(key: string | Buffer, content: string): Buffer {
  return createHmac('sha256', key).update(content, 'utf8').digest();
}
