import {
  type CallContext,
  type ListenedDelivery,
  type WebhookListenAnswer,
  type WebhookListenJob,
  webhookDefinitions,
  type WebhookTriggerAnswer,
} from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { type ListenedEvent, ListenerRepository } from './listener.repository';
import { SecretBox } from './secret-box';
import { signedHeaders } from './sign-delivery';
import { HEADERS } from './webhook-sender';

const MOST_AT_ONCE = 100;
/** Milliseconds that are read again: an event is seen only once its transaction is committed, which takes a moment. */
const OVERLAP_MS = 10_000;
/** The ids of the examples of events. */
const SAMPLE_ID = /7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a01\d/g;

/** Listeners: programs that ask for what an endpoint would get. Nothing is stored of them, so that any replica answers any of their requests. */
@Injectable()
export class ListenerService {
  constructor(
    private readonly listeners: ListenerRepository,
    private readonly box: SecretBox,
  ) {}

  async listenToWebhooks({ listener, since, seen }: WebhookListenJob, context: CallContext): Promise<WebhookListenAnswer> {
    const { name, secret } = this.secretOf(listener, context.accountId);
    const from = since === undefined ? undefined : new Date(since);
    const { events, at } = await this.listeners.events(context, { since: from, seen, most: MOST_AT_ONCE });
    const timestamp = Math.floor(at.getTime() / 1_000);
    const deliveries = events.map((event) => deliveryOf(event, secret, timestamp));
    return { listener: name, secret, since: nextSince(events, from, at).toISOString(), deliveries };
  }

  async triggerWebhook(event: WebhookTriggerAnswer['event'], context: CallContext): Promise<WebhookTriggerAnswer> {
    const made = { event, data: sampleData(event, context.operationId) };
    await this.listeners.emit(context, made);
    return made;
  }

  /** A listener whose key is no longer ours becomes a new one. */
  private secretOf(listener: string | undefined, accountId: string): { name: string; secret: string } {
    const known = listener === undefined ? undefined : this.box.listenerSecret(listener, accountId);
    if (listener !== undefined && known !== undefined) return { name: listener, secret: known };
    const name = this.box.nameListener();
    return { name, secret: this.box.listenerSecret(name, accountId) ?? '' };
  }
}

/** After a full page the next one begins at its end. */
function nextSince(events: readonly ListenedEvent[], since: Date | undefined, at: Date): Date {
  const last = events.at(-1);
  if (last && events.length === MOST_AT_ONCE) return last.createdAt;
  if (since === undefined) return at;
  return new Date(Math.max(since.getTime(), at.getTime() - OVERLAP_MS));
}

function deliveryOf({ id, event, body, createdAt }: ListenedEvent, secret: string, timestamp: number): ListenedDelivery {
  const headers = { ...HEADERS, ...signedHeaders([secret], { deliveryId: id, event, body, timestamp }) };
  return { delivery_id: id, event, headers, body, created_at: createdAt.toISOString() };
}

/** The data of the example of an event, under ids of its own. */
function sampleData(event: string, id: string): Record<string, unknown> {
  const { data } = webhookDefinitions.find((definition) => definition.event === event)?.example ?? {};
  return JSON.parse(JSON.stringify(data).replaceAll(SAMPLE_ID, id)) as Record<string, unknown>;
}
