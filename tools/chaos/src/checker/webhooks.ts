import { createHmac } from 'node:crypto';
import { TERMINAL_STATUSES } from '@modernleads/contracts';
import { clock } from '../clock';
import type { Arrival } from '../stack/hooks';
import { type DeliveryRow, type EventRow, type Facts, violation, type Violation } from './facts';
import { groupBy } from './groups';

/** Seconds after which receivers refuse a timestamp. */
const TOLERANCE = 300;
/** Milliseconds before and after a fault in which an attempt may stay unrecorded and be repeated. */
const MARGIN_MS = 5_000;

/** Every ended batch has one event at each endpoint, delivered or in the dead letters (B3, W2, W3, W4). */
export function checkWebhooks(facts: Facts): Violation[] {
  return [...events(facts), ...fannedOut(facts), ...delivered(facts), ...logged(facts), ...arrived(facts)];
}

function events({ batches, events: all }: Facts): Violation[] {
  const bySubject = groupBy(all, ({ subject }) => subject);
  return batches.flatMap(({ id, status }) => {
    const names = (bySubject.get(`batch:${id}`) ?? []).map(({ event }) => event);
    const expected = (TERMINAL_STATUSES as readonly string[]).includes(status) ? [`batch.${status}`] : [];
    if (names.join() === expected.join()) return [];
    return [violation('B3: every ended batch has one event', `batch ${id}, ${status}: ${names.join(', ') || 'none'}`)];
  });
}

/** All endpoints of a run subscribe to all events. An endpoint that was created before an event must receive it. */
function fannedOut({ events: all, deliveries, knownEndpoints, accounts }: Facts): Violation[] {
  const byEvent = groupBy(deliveries, ({ event }) => event);
  return all.flatMap((event) => {
    const made = (byEvent.get(event.id) ?? []).map(({ endpoint }) => endpoint);
    const due = knownEndpoints.filter(
      ({ customer, knownAt }) => accounts[customer].accountId === event.account && knownAt < event.at,
    );
    const missing = due.filter(({ id }) => !made.includes(id)).map(({ label }) => label);
    const isDouble = new Set(made).size !== made.length;
    if (!missing.length && !isDouble) return [];
    return [
      violation(
        'B3: one delivery for each event and endpoint',
        `${named(event)}: ${isDouble ? 'two of one' : `none to ${missing.join(', ')}`}`,
      ),
    ];
  });
}

/** The receiver accepted a delivery with state delivered; a dead letter belongs to a receiver that accepts nothing. */
function delivered({ deliveries, arrivals, knownEndpoints }: Facts): Violation[] {
  const taken = new Set(arrivals.filter(({ status }) => status < 300).map(deliveryOf));
  const labels = new Map(knownEndpoints.map(({ id, label }) => [id, label]));
  return deliveries.flatMap((delivery) => {
    const { id, state, attempts, counted, endpoint } = delivery;
    const label = labels.get(endpoint);
    const isRight =
      state === 'delivered' ? taken.has(id) : state === 'dead' && label?.endsWith('dead') === true && !taken.has(id);
    if (!isRight) return [violation('B3: a delivery succeeds, or is a dead letter', `${describe(delivery)} to ${label}`)];
    return attempts === counted
      ? []
      : [violation('W3: every attempt is in the log', `${describe(delivery)}: ${attempts} made, ${counted} logged`)];
  });
}

/** A delivery is sent twice only if a fault came between an attempt and its record. */
function logged({ deliveries, arrivals, happenings }: Facts): Violation[] {
  const byDelivery = groupBy(arrivals, deliveryOf);
  const disturbed = ({ at }: Arrival): boolean => happenings.some(({ from, to }) => from - MARGIN_MS < at && at < to + MARGIN_MS);
  return deliveries.flatMap((delivery) => {
    const own = byDelivery.get(delivery.id) ?? [];
    if (own.length <= delivery.logged || own.some(disturbed)) return [];
    return [
      violation(
        'W4: every delivery that arrives is in the log',
        `${describe(delivery)}: ${own.length} arrived, ${delivery.logged} logged`,
      ),
    ];
  });
}

/** Every received request has the bytes of its delivery, is at its endpoint, and has a signature for this attempt. */
function arrived({ arrivals, deliveries, knownEndpoints }: Facts): Violation[] {
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const byLabel = new Map(knownEndpoints.map((endpoint) => [endpoint.label, endpoint]));
  return arrivals.flatMap((arrival) => {
    const delivery = byId.get(deliveryOf(arrival));
    const endpoint = byLabel.get(arrival.label);
    const evidence = `${arrival.label} at ${clock(arrival.at)}: ${arrival.body.slice(0, 300)}`;
    if (!delivery || !endpoint || delivery.endpoint !== endpoint.id)
      return [violation('B3: what arrives is a delivery to that endpoint', evidence)];
    if (delivery.body !== arrival.body) return [violation('B3: a delivery has one body, byte for byte', evidence)];
    return isSigned(arrival, [...endpoint.secrets.keys()]) ? [] : [violation('W2: every attempt is signed afresh', evidence)];
  });
}

function isSigned({ headers, body, at }: Arrival, secrets: readonly string[]): boolean {
  const timestamp = Number(headers['x-modernleads-timestamp']);
  if (!(Math.abs(at / 1_000 - timestamp) < TOLERANCE)) return false;
  const given = headers['x-modernleads-signature'];
  const signer = secrets.find((secret) => createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex') === given);
  if (!signer) return false;
  const key = Buffer.from(signer.slice('whsec_'.length), 'base64');
  const standard = createHmac('sha256', key)
    .update(`${String(headers['webhook-id'])}.${timestamp}.${body}`)
    .digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${standard}`);
}

function deliveryOf({ headers }: Arrival): string {
  return String(headers['x-modernleads-delivery']);
}

function named({ subject, event }: EventRow): string {
  return `${event} of ${subject}`;
}

function describe({ id, state, attempts }: DeliveryRow): string {
  return `delivery ${id}, ${state} after ${attempts} attempts`;
}
