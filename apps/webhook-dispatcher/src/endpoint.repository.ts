import { Audit, type AuditScope } from '@modernleads/audit';
import type { Actor, CallContext, WebhookEndpointState } from '@modernleads/contracts';
import { Database, type Queryable, WebhookEndpointEntity, WebhookSecretEntity } from '@modernleads/database';
import { Quotas } from '@modernleads/quotas';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Not, Repository } from 'typeorm';
import type { SealedSecret } from './secret-box';
import { WebhookSettings } from './webhook-settings';
import { JOBS } from './webhook-jobs';

/** Whose endpoints: those of one account and one mode. */
export type Owner = Pick<CallContext, 'accountId' | 'mode'>;

/** An endpoint that is not deleted. */
export interface EndpointRow extends Omit<WebhookEndpointEntity, 'account' | 'state'> {
  readonly state: WebhookEndpointState;
  /** When it is disabled if it goes on failing; null: it does not fail, or is not active. */
  readonly disableAt: Date | null;
  /** Those that have not expired, the current one first. */
  readonly secrets: readonly WebhookSecretEntity[];
}

export interface NewEndpoint {
  readonly id: string;
  readonly url: string;
  readonly description: string | null;
  readonly events: readonly string[];
}

/** What is undefined stays as it is. */
export interface EndpointChange {
  readonly url?: string;
  readonly description?: string;
  readonly events?: readonly string[];
  readonly state?: 'active' | 'paused';
}

/** A secret, the row that it is in and whose it is. */
export interface StoredSecret extends SealedSecret {
  readonly id: string;
  readonly accountId: string;
}

/** An endpoint that has only failed for so long is disabled. */
export const DISABLE_AFTER_DAYS = 5;
const DAY_MS = 86_400_000;
/** Secrets that sign an attempt at most: the header must not grow without end. */
export const MAX_SECRETS = 5;

const CREATE = `WITH owner AS (SELECT id FROM account WHERE id = $2), made AS (
    INSERT INTO webhook_endpoint (id, account_id, mode, url, description, events, created_at)
      SELECT $4, id, $3, $5, $6, $7, coalesce($1, clock_timestamp()) FROM owner
      ON CONFLICT (id) DO NOTHING RETURNING id, created_at
  ), secret AS (
    INSERT INTO webhook_secret (id, endpoint_id, key_id, nonce, ciphertext, created_at) SELECT id, id, $8, $9, $10, created_at FROM made
  )
  SELECT EXISTS (SELECT FROM owner) AS owned, EXISTS (SELECT FROM made) AS made`;

const UPDATE = `UPDATE webhook_endpoint SET
    url = coalesce($4, url), verified_at = CASE WHEN $4 <> url THEN NULL ELSE verified_at END, description = coalesce($5, description), events = coalesce($6, events), state = coalesce($7, state),
    reason = CASE WHEN $7 IS NULL THEN reason END,
    failures = CASE WHEN $7 = 'active' AND state <> 'active' THEN 0 ELSE failures END,
    failing_since = CASE WHEN $7 = 'active' AND state <> 'active' THEN NULL ELSE failing_since END,
    alerted = CASE WHEN $7 = 'active' AND state <> 'active' THEN NULL ELSE alerted END,
    last_error = CASE WHEN $7 = 'active' AND state <> 'active' THEN NULL ELSE last_error END,
    last_status = CASE WHEN $7 = 'active' AND state <> 'active' THEN NULL ELSE last_status END
  WHERE id = $1 AND account_id = $2 AND mode = $3 AND state <> 'deleted'`;

/** Also of secrets that were retired before and end later: who gives no overlap means that nothing older is to be trusted. */
const RETIRE = `UPDATE webhook_secret SET expires_at = least(expires_at, coalesce($3, clock_timestamp()) + make_interval(hours => $2))
  WHERE endpoint_id = $1`;

const CHALLENGE = 'SELECT webhook_challenge($1, $2, $3, $4)';
const SCHEDULE = 'SELECT webhook_schedule($1, $2, $3, coalesce($4, clock_timestamp()))';

const LOCK = `SELECT url, events, state FROM webhook_endpoint WHERE id = $1 AND account_id = $2 AND mode = $3 AND state <> 'deleted' FOR NO KEY UPDATE`;

const REWRAP_ROWS = 100;

type RecordedFields = Required<Pick<EndpointChange, 'url' | 'events'>> & { readonly state: string };

const endpointOf = (id: string) => ({ kind: 'webhook_endpoint', id });

/** What an audit event keeps of an endpoint: path and query of its URL may be secret, its description may name a person. */
function recorded({ url, events, state }: Partial<RecordedFields>): object {
  return { ...(url !== undefined && { host: new URL(url).host }), ...(events && { events }), ...(state && { state }) };
}

@Injectable()
export class EndpointRepository {
  constructor(
    @InjectRepository(WebhookEndpointEntity) private readonly endpoints: Repository<WebhookEndpointEntity>,
    @InjectRepository(WebhookSecretEntity) private readonly secrets: Repository<WebhookSecretEntity>,
    /** For what decides, and for what must be one statement or one transaction. */
    private readonly database: Database,
    private readonly settings: WebhookSettings,
    private readonly quotas: Quotas,
  ) {}

  /**
   * With its first secret, in the row of the same id. One that was made before under this id stays as it is.
   * @returns false: there is no such account.
   * @throws ApiError `quota_exceeded`.
   */
  createWebhookEndpoint(
    owner: AuditScope,
    { id, url, description, events }: NewEndpoint,
    secret: SealedSecret,
  ): Promise<boolean> {
    const { keyId, nonce, ciphertext } = secret;
    const values = [this.settings.now(), owner.accountId, owner.mode, id, url, description, events, keyId, nonce, ciphertext];
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ owned: boolean; made: boolean }>(CREATE, values);
      if (rows[0]?.made) {
        await this.quotas.assertWithin(client, owner, ['webhook_endpoints']);
        await this.challenge(client, id);
        await Audit.record(client, {
          scope: owner,
          verb: 'webhook_endpoint.create',
          subject: endpointOf(id),
          after: recorded({ url, events }),
        });
      }
      return rows[0]?.owned === true;
    });
  }

  /** Oldest first. */
  async listWebhookEndpoints({ accountId, mode }: Owner): Promise<EndpointRow[]> {
    const where = { accountId, mode, state: Not('deleted' as const) };
    return this.withSecrets(await this.endpoints.find({ where, order: { createdAt: 'ASC', id: 'ASC' } }));
  }

  async getWebhookEndpoint({ accountId, mode }: Owner, id: string): Promise<EndpointRow | undefined> {
    const [row] = await this.withSecrets(await this.endpoints.findBy({ id, accountId, mode, state: Not('deleted') }));
    return row;
  }

  /** What has waited for an endpoint to be active is due now. Another URL has to prove itself. @returns false: there is no such endpoint. */
  async updateWebhookEndpoint(
    owner: AuditScope,
    id: string,
    { url, description, events, state }: EndpointChange,
  ): Promise<boolean> {
    const { accountId, mode } = owner;
    const { perEndpoint, now } = this.settings;
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<RecordedFields>(LOCK, [id, accountId, mode]);
      const { rowCount } = await client.query(UPDATE, [id, accountId, mode, url, description, events, state]);
      if (rowCount && (url !== undefined || state === 'active')) await this.challenge(client, id);
      if (state === 'active') await client.query(SCHEDULE, [[id], perEndpoint, JOBS, now()]);
      if (rows[0]) await this.recordUpdate(client, owner, { id, before: rows[0], change: { url, events, state } });
      return rowCount === 1;
    });
  }

  private async recordUpdate(
    client: Queryable,
    scope: AuditScope,
    { id, before, change }: { id: string; before: RecordedFields; change: Partial<RecordedFields> },
  ): Promise<void> {
    const enabled = change.state === 'active' && before.state !== 'active';
    await Audit.record(client, {
      scope,
      verb: enabled ? 'webhook_endpoint.enable' : 'webhook_endpoint.update',
      subject: endpointOf(id),
      before: recorded(before),
      after: { ...recorded(change), ...(change.url !== undefined && { url_changed: change.url !== before.url }) },
    });
  }

  /** Has a ping sent to an active endpoint that is not verified. */
  protected async challenge(client: Queryable, id: string): Promise<void> {
    await client.query(CHALLENGE, [id, this.settings.perEndpoint, JOBS, this.settings.now()]);
  }

  /** Its secrets go at once. @returns false: there is no such endpoint. */
  async deleteWebhookEndpoint(owner: AuditScope, id: string): Promise<boolean> {
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<RecordedFields>(
        `WITH gone AS (
          UPDATE webhook_endpoint SET state = 'deleted' WHERE id = $1 AND account_id = $2 AND mode = $3 AND state <> 'deleted' RETURNING id, url, events
        ), secret AS (DELETE FROM webhook_secret WHERE endpoint_id IN (SELECT id FROM gone))
        SELECT url, events FROM gone`,
        [id, owner.accountId, owner.mode],
      );
      const [before] = rows;
      if (before)
        await Audit.record(client, {
          scope: owner,
          verb: 'webhook_endpoint.delete',
          subject: endpointOf(id),
          before: recorded(before),
        });
      return before !== undefined;
    });
  }

  /** Adds a secret and lets those before it sign on for so many hours at most. A secret that is there already changes nothing. */
  async rotateWebhookSecret(
    owner: AuditScope,
    endpointId: string,
    { id, keyId, nonce, ciphertext }: StoredSecret,
    overlapHours: number,
  ): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query('SELECT FROM webhook_endpoint WHERE id = $1 FOR NO KEY UPDATE', [endpointId]);
      const { rowCount } = await client.query('SELECT FROM webhook_secret WHERE id = $1', [id]);
      if (rowCount) return;
      await client.query(RETIRE, [endpointId, overlapHours, this.settings.now()]);
      await client.query(
        `INSERT INTO webhook_secret (id, endpoint_id, key_id, nonce, ciphertext, created_at)
          VALUES ($1, $2, $3, $4, $5, coalesce($6, clock_timestamp()))`,
        [id, endpointId, keyId, nonce, ciphertext, this.settings.now()],
      );
      const after = { secret_id: id, overlap_hours: overlapHours };
      await Audit.record(client, {
        scope: owner,
        verb: 'webhook_endpoint.rotate_secret',
        subject: endpointOf(endpointId),
        after,
      });
    });
  }

  /** Of an endpoint that is still there. */
  async secret({ accountId, mode }: Owner, id: string): Promise<StoredSecret | undefined> {
    const where = { id, endpoint: { accountId, mode } };
    const secret = await this.secrets.findOne({ where, relations: { endpoint: true } });
    return secret ? { ...secret, accountId } : undefined;
  }

  /**
   * Seals again some of the secrets that are sealed under another key.
   * @returns how many; 0: there are none left.
   */
  async rewrapWebhookSecrets(
    actor: Actor | undefined,
    keyId: string,
    again: (secret: StoredSecret) => SealedSecret,
  ): Promise<number> {
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<StoredSecret>(
        `SELECT s.id, e.account_id AS "accountId", s.key_id AS "keyId", s.nonce, s.ciphertext
          FROM webhook_secret s JOIN webhook_endpoint e ON e.id = s.endpoint_id
          WHERE s.key_id <> $1 ORDER BY s.id LIMIT ${REWRAP_ROWS} FOR UPDATE OF s`,
        [keyId],
      );
      for (const secret of rows) {
        const { nonce, ciphertext } = again(secret);
        await client.query('UPDATE webhook_secret SET key_id = $2, nonce = $3, ciphertext = $4 WHERE id = $1', [
          secret.id,
          keyId,
          nonce,
          ciphertext,
        ]);
      }
      const event = {
        verb: 'webhook_secret.rewrap',
        subject: { kind: 'webhook_secrets' },
        after: { rewrapped: rows.length },
      } as const;
      if (rows.length) await Audit.record(client, { ...event, scope: { actor } });
      return rows.length;
    });
  }

  private async withSecrets(endpoints: readonly WebhookEndpointEntity[]): Promise<EndpointRow[]> {
    const now = this.settings.now() ?? new Date();
    const secrets = await this.secrets.find({
      where: { endpointId: In(endpoints.map(({ id }) => id)) },
      order: { expiresAt: { direction: 'DESC', nulls: 'FIRST' }, createdAt: 'DESC' },
    });
    return endpoints.map((endpoint) => ({
      ...endpoint,
      // Whoever reads endpoints leaves the deleted ones out.
      state: endpoint.state as WebhookEndpointState,
      disableAt: disableAt(endpoint, now),
      secrets: secrets
        .filter(({ endpointId, expiresAt }) => endpointId === endpoint.id && (!expiresAt || expiresAt > now))
        .slice(0, MAX_SECRETS),
    }));
  }
}

function disableAt({ state, failingSince }: WebhookEndpointEntity, now: Date): Date | null {
  if (state !== 'active' || !failingSince) return null;
  return new Date(Math.max(failingSince.getTime() + DISABLE_AFTER_DAYS * DAY_MS, now.getTime()));
}
