import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The verification of a delivery as the reference page shows it, with its two weaknesses: a signature of another length throws, and a
 * timestamp that is not a number passes the time check.
 * @param headers by name in lower case.
 */
export function verifyAsThePageDoes(rawBody: string, headers: Readonly<Record<string, unknown>>, secret: string): boolean {
  const sig = headers['x-modernleads-signature'] as string | undefined;
  const ts = headers['x-modernleads-timestamp'] as string | undefined;
  if (!sig || !ts) return false;
  if (Math.abs(Date.now() / 1000 - Number(ts)) > 300) return false;
  const expected = createHmac('sha256', secret).update(`${ts}.${rawBody}`).digest('hex');
  return timingSafeEqual(Buffer.from(sig), Buffer.from(expected));
}
