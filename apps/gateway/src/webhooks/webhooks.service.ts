import {
  type Endpoint,
  revealWebhookSecret,
  type Rpc,
  type WebhookEndpointView,
  type WebhookEndpointWithSecret,
} from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';

type GivesSecret<J extends object> = Rpc<J, WebhookEndpointWithSecret>;

/** Answers that hold a secret: it is stored nowhere in clear, so a replay asks for it. */
@Injectable()
export class WebhooksService {
  constructor(private readonly calls: FreeCallService) {}

  /** @throws ApiError what the service refuses with; `not_found` when the endpoint was deleted since. */
  async answerWithSecret<J extends object>(call: ApiCall, endpoint: Endpoint, rpc: GivesSecret<J>, job: J): Promise<string> {
    const { body, replayed } = await this.calls.changeOnce(call, { endpoint, rpc, job, stored: withoutSecret });
    if (!replayed) return body;
    const view = JSON.parse(body) as WebhookEndpointView;
    const { secret } = await this.calls.askService(call, revealWebhookSecret, { id: view.secrets[0]?.id ?? '' });
    return JSON.stringify({ ...view, secret });
  }
}

function withoutSecret({ secret: _secret, ...view }: WebhookEndpointWithSecret): WebhookEndpointView {
  return view;
}
