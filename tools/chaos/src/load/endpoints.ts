import type { WebhookEndpointWithSecret } from '@modernleads/contracts';
import type { Call } from '../history';
import type { Customer } from '../plan/script';
import { contentOf } from './caller';

/** An endpoint as its customer knows it. */
export interface KnownEndpoint {
  readonly id: string;
  readonly label: string;
  readonly customer: Customer;
  /** When its customer received its creation, in Unix milliseconds. */
  readonly knownAt: number;
  /** All its secrets, and when each was received. */
  readonly secrets: Map<string, number>;
}

/** Webhook endpoints and their secrets, as their customers received them. */
export class Endpoints {
  readonly known = new Map<string, KnownEndpoint>();

  /** @param call the answer to the creation of an endpoint or the rotation of its secret; other answers are ignored. */
  took({ outcome, request: { about }, answer, customer, endedAt }: Call): void {
    if (outcome !== 'ok' || (about.kind !== 'endpoint' && about.kind !== 'rotation')) return;
    const { id, secret } = contentOf<WebhookEndpointWithSecret>({ answer });
    if (!id || !secret) return;
    const { label } = about;
    const endpoint = this.known.get(label) ?? { id, label, customer, knownAt: endedAt, secrets: new Map<string, number>() };
    if (!endpoint.secrets.has(secret)) endpoint.secrets.set(secret, endedAt);
    this.known.set(label, endpoint);
  }

  idOf(label: string): string | undefined {
    return this.known.get(label)?.id;
  }
}
