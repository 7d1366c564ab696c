import type { Database } from '@modernleads/database';
import { verifyAsThePageDoes } from '@modernleads/testing';
import { Webhook } from 'standardwebhooks';
import type { Emitted, Target } from './outbox';
import type { Arrival } from './receiver.role';

/** Compares received deliveries with emitted events. @returns missing, unexpected and wrongly signed ones. */
export function checkArrivals(emitted: readonly Emitted[], arrivals: readonly Arrival[]): string[] {
  const expected = new Map(emitted.map((event) => [event.batchId, event]));
  const missing = new Set(expected.keys());
  const problems: string[] = [];
  for (const arrival of arrivals) {
    const { data } = JSON.parse(arrival.body) as { data: { batch_id: string } };
    const event = expected.get(data.batch_id);
    const problem = event ? complaintOn(event, arrival) : 'no event was emitted for this';
    if (problem) problems.push(`${problem}: ${arrival.body}`);
    missing.delete(data.batch_id);
  }
  const first = problems.slice(0, 1).map((problem) => `${problems.length} deliveries are wrong, the first: ${problem}`);
  return missing.size ? [...first, `${missing.size} of ${emitted.length} deliveries are missing`] : first;
}

/** Both signatures are checked as receivers do. */
function complaintOn({ target: { endpoint }, data }: Emitted, { path, headers, body }: Arrival): string | undefined {
  const id = headers['x-modernleads-delivery'] ?? '';
  if (path !== new URL(endpoint.url).pathname) return `it came to ${path}`;
  if (body !== `{"event":"batch.completed","delivery_id":"${id}","data":${data}}`) return 'the body is not as it was emitted';
  if (!verifyAsThePageDoes(body, headers, endpoint.secret)) return 'X-ModernLeads-Signature is wrong';
  try {
    new Webhook(endpoint.secret).verify(body, headers as Record<string, string>);
  } catch (error) {
    return `webhook-signature: ${String(error)}`;
  }
  return undefined;
}

const STATES = `SELECT count(*)::integer AS deliveries, (count(*) FILTER (WHERE state = 'delivered'))::integer AS delivered,
    coalesce(sum(attempts), 0)::integer AS attempts FROM webhook_delivery WHERE endpoint_id = ANY ($1) AND event <> 'webhook.ping'`;

/** Checks the dispatcher's records of the endpoints that answer: each event is delivered by its first attempt. The pings that proved the endpoints do not count. */
export async function checkDeliveries({ pool }: Database, targets: readonly Target[], count: number): Promise<string[]> {
  const { rows } = await pool.query<Record<string, number>>(STATES, [targets.map(({ endpoint }) => endpoint.id)]);
  return Object.entries(rows[0] ?? {}).flatMap(([what, found]) =>
    found === count ? [] : [`${what}: ${found} instead of ${count}`],
  );
}
