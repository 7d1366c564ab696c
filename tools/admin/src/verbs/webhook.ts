import {
  type CallContext,
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  pingWebhookEndpoint,
  replayWebhookDeliveries,
  rewrapWebhookSecrets,
  rotateWebhookSecret,
  type Rpc,
} from '@modernleads/contracts';
import { optional } from '../flag';
import { deliveryState, duration, events, mode, moment, url, uuid } from '../flag-types';
import { Refusal } from '../refusal';
import { blaming, type Result, verb, withInstance } from './verb';

type Owner = Pick<CallContext, 'accountId' | 'mode'>;

const HOUR_SECONDS = 3_600;
/** The dispatcher is asked for an account; requests about all accounts have none. */
const NOBODY: Owner = { accountId: '00000000-0000-0000-0000-000000000000', mode: 'live' };

export const webhookVerbs = [
  verb({
    name: 'webhook:create',
    summary: 'have events sent to an address; the secret is shown this once',
    flags: { account: uuid, url, events: optional(events), mode: optional(mode) },
    run: async ({ account: accountId, url, events, mode = 'live' }) => {
      const { id, secret } = await blaming('account', ask({ accountId, mode }, createWebhookEndpoint, { url, events }));
      return { endpoint_id: id, secret };
    },
  }),
  verb({
    name: 'webhook:list',
    summary: "show an account's endpoints",
    flags: { account: uuid, mode: optional(mode) },
    run: async ({ account: accountId, mode = 'live' }) => {
      const { data } = await ask({ accountId, mode }, listWebhookEndpoints, {});
      return { endpoints: data.map(({ id, secrets, ...shown }) => ({ endpoint_id: id, ...shown, secrets: secrets.length })) };
    },
  }),
  verb({
    name: 'webhook:rotate',
    summary: 'give an endpoint a new secret; the old one signs too until the overlap ends (24h)',
    flags: { 'endpoint-id': uuid, overlap: optional(duration) },
    run: async ({ 'endpoint-id': id, overlap = 24 * HOUR_SECONDS }) => {
      const job = { id, overlap_hours: wholeHours(overlap) };
      const { secret, secrets } = await ask(await ownerOf('endpoint-id', id), rotateWebhookSecret, job);
      return { endpoint_id: id, secret, previous_until: secrets[1]?.expires_at ?? null };
    },
  }),
  verb({
    name: 'webhook:ping',
    summary: 'send a webhook.ping now, and show what came back',
    flags: { 'endpoint-id': uuid },
    run: async ({ 'endpoint-id': id }) => {
      const { id: delivery_id, state, log } = await ask(await ownerOf('endpoint-id', id), pingWebhookEndpoint, { id });
      return { delivery_id, state, status: log[0]?.status ?? null, error: log[0]?.error ?? null };
    },
  }),
  verb({
    name: 'webhook:delete',
    summary: 'delete an endpoint, its secrets and its deliveries',
    flags: { 'endpoint-id': uuid },
    run: async ({ 'endpoint-id': id }) => {
      await ask(await ownerOf('endpoint-id', id), deleteWebhookEndpoint, { id });
      return { endpoint_id: id, deleted: true };
    },
  }),
  verb({
    name: 'webhook:rewrap',
    summary: 'encrypt every webhook secret under the first key of WEBHOOK_SECRET_KEYS',
    flags: {},
    run: async () => ({ ...(await ask(NOBODY, rewrapWebhookSecrets, {})) }),
  }),
  verb({
    name: 'delivery:list',
    summary: "show an account's latest webhook deliveries; --state dead is the dead-letter queue",
    flags: { account: uuid, mode: optional(mode), 'endpoint-id': optional(uuid), state: optional(deliveryState) },
    run: async ({ account: accountId, mode = 'live', 'endpoint-id': endpoint_id, state }) => {
      const { data } = await ask({ accountId, mode }, listWebhookDeliveries, { endpoint_id, state, limit: 100 });
      return { deliveries: data.map(({ id, ...shown }) => ({ delivery_id: id, ...shown })) };
    },
  }),
  verb({
    name: 'delivery:replay',
    summary: 'send one delivery again, or all of an endpoint that were not delivered since a moment',
    flags: { 'delivery-id': optional(uuid), 'endpoint-id': optional(uuid), since: optional(moment) },
    run: async ({ 'delivery-id': id, 'endpoint-id': endpoint_id, since }): Promise<Result> => {
      if (id) return { ...(await ask(await ownerOf('delivery-id', id), replayWebhookDeliveries, { ids: [id] })) };
      if (!endpoint_id || !since) throw new Refusal('give --delivery-id, or --endpoint-id and --since');
      const owner = await ownerOf('endpoint-id', endpoint_id);
      return { ...(await ask(owner, replayWebhookDeliveries, { endpoint_id, since: since.toISOString() })) };
    },
  }),
];

async function ask<J extends object, R extends object>(owner: Owner, message: Rpc<J, R>, job: J): Promise<R> {
  const { askService } = await import('../ask-service.js');
  return askService(owner, message, job);
}

const TABLES = { 'endpoint-id': 'webhook_endpoint', 'delivery-id': 'webhook_delivery' };

/** Finds the account of an id. @throws Refusal when the id does not exist. */
function ownerOf(flag: keyof typeof TABLES, id: string): Promise<Owner> {
  return withInstance(async ({ database }) => {
    const question = `SELECT account_id AS "accountId", mode FROM ${TABLES[flag]} WHERE id = $1`;
    const { rows } = await database.pool.query<Owner>(question, [id]);
    if (!rows[0]) throw new Refusal(`--${flag}: there is no ${id}`);
    return rows[0];
  });
}

function wholeHours(seconds: number): number {
  const hours = seconds / HOUR_SECONDS;
  if (!Number.isInteger(hours) || hours > 168)
    throw new Refusal('--overlap: must be whole hours, at most 168h, as in --overlap 24h');
  return hours;
}
