import type { CallContext } from '@modernleads/contracts';
import { Outbound, OutboundError } from '@modernleads/outbound';
import { Injectable, Logger } from '@nestjs/common';
import type { Claimed, Result } from './dispatch.repository';
import { openSecrets, SecretBox } from './secret-box';
import { WebhookSettings } from './webhook-settings';
import { signedHeaders } from './sign-delivery';
import { classifyAttempt, type AttemptReply } from './classify-attempt';

/** Milliseconds that an attempt or a DNS check may take. */
const LONGEST_MS = 20_000;
/** Bytes of the answer's body that are kept for the log, and milliseconds that they may take: the status alone decides. */
const LOG_BYTES = 4_096;
const LOG_BODY_MS = 2_000;
/** Characters of the headers of an answer that are kept. */
const LOG_HEADERS = 1_024;
/** Of every delivery, beside those that sign it. */
export const HEADERS = {
  'Content-Type': 'application/json',
  'User-Agent': 'ModernLeads-Webhooks/1',
  'accept-encoding': 'identity',
};
/** Control characters, which PostgreSQL text or terminals do not accept. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu;

type Sent = Pick<Result, 'response' | 'requestHeaders' | 'responseHeaders'>;

/** Makes one attempt: signs and sends the delivery and classifies the response. */
@Injectable()
export class WebhookSender {
  private readonly logger = new Logger(WebhookSender.name);

  constructor(
    private readonly outbound: Outbound,
    private readonly box: SecretBox,
    private readonly settings: WebhookSettings,
  ) {}

  async attemptDelivery(claimed: Claimed): Promise<Result> {
    const { now, schedule, random } = this.settings;
    const at = now() ?? new Date();
    const started = performance.now();
    const { outcome, ...log } = await this.post(claimed, at);
    const verdict = classifyAttempt(outcome, claimed, schedule, random(), at.getTime());
    const status = 'status' in outcome ? outcome.status : undefined;
    return { claimed, verdict, at, status, latencyMs: Math.round(performance.now() - started), ...log };
  }

  private async post(claimed: Claimed, at: Date): Promise<{ outcome: AttemptReply } & Sent> {
    const { id, event, body, url, traceparent } = claimed;
    const secrets = this.secretsOf(claimed);
    if (!secrets.length) return { outcome: { failure: 'no_secret' } };
    const timestamp = Math.floor(at.getTime() / 1_000);
    const signed = signedHeaders(secrets, { deliveryId: id, event, body, timestamp });
    const headers = { ...HEADERS, ...signed, ...(traceparent && { traceparent }) };
    const { timeoutMs } = this.settings;
    const limits = { timeoutMs, maxBytes: LOG_BYTES, logBodyMs: LOG_BODY_MS };
    try {
      const answer = await this.outbound.http(deliveryContext(), url, { method: 'POST', headers, body, ...limits });
      const response = answer.body.toString('utf8').replace(UNPRINTABLE, '\ufffd');
      const outcome = { status: answer.status, retryAfter: answer.headers['retry-after'] };
      return { outcome, response, requestHeaders: linesOf(headers), responseHeaders: responseHeaders(answer.headers) };
    } catch (error) {
      if (error instanceof OutboundError) return { outcome: { failure: error.kind }, requestHeaders: linesOf(headers) };
      throw error;
    }
  }

  /** A missing decryption key is our own failure and affects this delivery only. */
  private secretsOf({ endpointId, accountId, secrets }: Claimed): string[] {
    try {
      return openSecrets(this.box, accountId, secrets);
    } catch (error) {
      this.logger.error({ err: error, accountId, endpointId }, 'the secrets of the endpoint cannot be read');
      return [];
    }
  }
}

/**
 * The context of a delivery is live whatever the mode of its event: test events may be sent to test endpoints of the same account, which
 * fan-out selects.
 */
export function deliveryContext(): CallContext {
  return { requestId: '', operationId: '', accountId: '', mode: 'live', deadline: Date.now() + LONGEST_MS };
}

const linesOf = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

/** The beginning of the headers of an answer. Cookies are secrets of the receiver. */
function responseHeaders({ 'set-cookie': _cookies, ...headers }: Readonly<Record<string, string>>): string {
  return linesOf(headers).replace(UNPRINTABLE, '\ufffd').slice(0, LOG_HEADERS);
}
