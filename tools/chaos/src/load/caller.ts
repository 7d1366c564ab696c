import { Agent, request as send } from 'node:http';
import type { Answer, Call, History, Outcome } from '../history';
import { RECEIVER, type Request } from '../plan/request';
import type { Customer } from '../plan/script';

/** Milliseconds after which a request has no answer: more than any deadline. */
const PATIENCE_MS = 75_000;

/** A caller and its key. */
export interface Identity {
  readonly customer: Customer;
  readonly keyId: string;
  readonly secret: string;
}

/** Sends requests to the gateways in turn, and records the answers. Never rejects, never retries. */
export class Caller {
  private readonly agent = new Agent({ keepAlive: true });
  private turn = 0;

  /** @param gateways their addresses. @param hooks base of the receiver's addresses. */
  constructor(
    private readonly client: string,
    private readonly gateways: readonly string[],
    private readonly hooks: string,
    private readonly history: History,
  ) {}

  async call(who: Identity, request: Request): Promise<Call> {
    const gateway = this.gateways[this.turn++ % this.gateways.length] as string;
    const n = this.history.invoke({ client: this.client, request }, gateway);
    const { customer, keyId, secret } = who;
    const requestId = `${this.client}-${n}`;
    const sentAt = Date.now();
    const result = await this.send(gateway, request, { authorization: `Bearer ${secret}`, 'x-request-id': requestId }).then(
      (answer) => ({ answer, outcome: outcomeOf(answer) }),
      // Without a connection nothing was sent.
      ({ code = 'unknown' }: NodeJS.ErrnoException) =>
        ({ failure: code, outcome: code === 'ECONNREFUSED' ? 'fail' : 'info' }) as const,
    );
    const call = { n, client: this.client, customer, keyId, request, requestId, sentAt, endedAt: Date.now(), ...result };
    this.history.complete(call);
    return call;
  }

  close(): void {
    this.agent.destroy();
  }

  private send(gateway: string, request: Request, headers: Record<string, string>): Promise<Answer> {
    const { method, path, type, idempotencyKey } = request;
    const body = request.body?.replaceAll(RECEIVER, this.hooks);
    const all = {
      ...headers,
      ...(type && { 'content-type': type, 'content-length': Buffer.byteLength(body ?? '') }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    };
    return new Promise((resolve, reject) => {
      const sent = send(gateway + path, { method, headers: all, agent: this.agent, timeout: PATIENCE_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
        );
        response.once('error', reject);
      });
      sent.once('timeout', () => sent.destroy(Object.assign(new Error('no answer'), { code: 'TIMEOUT' })));
      sent.once('error', reject);
      sent.end(body);
    });
  }
}

/** A 5xx may follow executed work. */
function outcomeOf({ status }: Answer): Outcome {
  if (status >= 500) return 'info';
  return status < 300 ? 'ok' : 'fail';
}

/** The JSON of an answer; an empty object for other bodies. */
export function contentOf<T extends object>({ answer }: Pick<Call, 'answer'>): Partial<T> {
  try {
    return JSON.parse(answer?.body ?? '') as T;
  } catch {
    return {};
  }
}
