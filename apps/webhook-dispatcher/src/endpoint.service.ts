import {
  type Actor,
  ApiError,
  type CallContext,
  invalidInput,
  type WebhookEndpointBody,
  type WebhookEndpointDeleted,
  type WebhookEndpointList,
  type WebhookEndpointUpdate,
  type WebhookEndpointView,
  type WebhookEndpointWithSecret,
  type WebhookRewrapAnswer,
  type WebhookRotateJob,
  type WebhookSecretAnswer,
} from '@modernleads/contracts';
import { Outbound, OutboundError } from '@modernleads/outbound';
import { Injectable } from '@nestjs/common';
import { type EndpointRow, EndpointRepository, type StoredSecret } from './endpoint.repository';
import { mintSecret, SecretBox } from './secret-box';
import { deliveryContext } from './webhook-sender';
import { urlIssue } from './endpoint-url';
import { endpointView } from './webhook-views';

const OVERLAP_HOURS = 24;

/** Endpoints and their secrets. A new row has the operation id as its id, so that a retry creates nothing twice. */
@Injectable()
export class EndpointService {
  constructor(
    private readonly endpoints: EndpointRepository,
    private readonly box: SecretBox,
    private readonly outbound: Outbound,
  ) {}

  /** @throws ApiError `invalid_input` for an address that must not be sent to; `quota_exceeded`; `not_found` without such an account. */
  async createWebhookEndpoint(body: WebhookEndpointBody, context: CallContext): Promise<WebhookEndpointWithSecret> {
    const { url, events = ['*'], description = null } = body;
    const { operationId: id, accountId } = context;
    await this.checkUrl(url);
    const sealed = this.box.seal(mintSecret(), { id, accountId });
    const created = await this.endpoints.createWebhookEndpoint(context, { id, url, description, events }, sealed);
    if (!created) throw new ApiError('not_found', `no account ${accountId}`);
    return this.withSecret(await this.requireEndpoint(id, context), id, context);
  }

  async listWebhookEndpoints(context: CallContext): Promise<WebhookEndpointList> {
    const rows = await this.endpoints.listWebhookEndpoints(context);
    return { data: rows.map(endpointView) };
  }

  /** @throws ApiError `not_found`, also for an endpoint of another account or mode. */
  async getWebhookEndpoint(id: string, context: CallContext): Promise<WebhookEndpointView> {
    return endpointView(await this.requireEndpoint(id, context));
  }

  /** @throws ApiError `not_found`; `invalid_input` as for `create`. */
  async updateWebhookEndpoint({ id, ...change }: WebhookEndpointUpdate, context: CallContext): Promise<WebhookEndpointView> {
    if (change.url !== undefined) await this.checkUrl(change.url);
    if (!(await this.endpoints.updateWebhookEndpoint(context, id, change))) throw noEndpoint();
    return this.getWebhookEndpoint(id, context);
  }

  /** @throws ApiError `not_found`. */
  async deleteWebhookEndpoint(id: string, context: CallContext): Promise<WebhookEndpointDeleted> {
    if (!(await this.endpoints.deleteWebhookEndpoint(context, id))) throw noEndpoint();
    return { id, deleted: true };
  }

  /** @throws ApiError `not_found`. */
  async rotateWebhookSecret(
    { id, overlap_hours: hours = OVERLAP_HOURS }: WebhookRotateJob,
    context: CallContext,
  ): Promise<WebhookEndpointWithSecret> {
    await this.requireEndpoint(id, context);
    const row = { id: context.operationId, accountId: context.accountId };
    await this.endpoints.rotateWebhookSecret(context, id, { ...row, ...this.box.seal(mintSecret(), row) }, hours);
    return this.withSecret(await this.requireEndpoint(id, context), row.id, context);
  }

  /** @throws ApiError `not_found`. */
  async revealWebhookSecret(id: string, context: CallContext): Promise<WebhookSecretAnswer> {
    const stored = await this.endpoints.secret(context, id);
    if (!stored) throw new ApiError('not_found', 'The secret is no longer kept.');
    return { secret: this.box.open(stored, stored) };
  }

  /** Encrypts every secret under the current key that is under another. */
  async rewrapWebhookSecrets(actor?: Actor): Promise<WebhookRewrapAnswer> {
    const again = (stored: StoredSecret) => this.box.seal(this.box.open(stored, stored), stored);
    let rewrapped = 0;
    for (;;) {
      const done = await this.endpoints.rewrapWebhookSecrets(actor, this.box.currentKeyId, again);
      if (done === 0) return { rewrapped };
      rewrapped += done;
    }
  }

  /** @throws ApiError `not_found`. */
  async requireEndpoint(id: string, context: CallContext): Promise<EndpointRow> {
    const row = await this.endpoints.getWebhookEndpoint(context, id);
    if (!row) throw noEndpoint();
    return row;
  }

  private async withSecret(row: EndpointRow, secretId: string, context: CallContext): Promise<WebhookEndpointWithSecret> {
    return { ...endpointView(row), ...(await this.revealWebhookSecret(secretId, context)) };
  }

  /** Refuses a bad URL when it is saved; each attempt checks it again when it connects. */
  private async checkUrl(url: string): Promise<void> {
    const issue = urlIssue(url);
    if (issue) throw badUrl(issue);
    try {
      await this.outbound.checkUrl(deliveryContext(), url);
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      throw urlRefusal(error);
    }
  }
}

function urlRefusal({ kind }: OutboundError): ApiError {
  switch (kind) {
    case 'blocked_address':
      return badUrl('leads to an address that is not public; use one that can be reached from the internet');
    case 'nxdomain':
    case 'no_data':
      return badUrl('has a host that is not in the DNS; correct its spelling');
    case 'bad_url':
      return badUrl('must be an address such as https://crm.example.com/hooks');
    default:
      return new ApiError('unavailable', 'The host of the address cannot be looked up right now.', { retryAfter: 5 });
  }
}

function badUrl(issue: string): ApiError {
  return invalidInput([{ field: 'url', issue }]);
}

function noEndpoint(): ApiError {
  return new ApiError('not_found', 'There is no such webhook endpoint.');
}
