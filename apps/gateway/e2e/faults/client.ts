import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { flawOfError, uniqueId } from '@modernleads/testing';

/** One request about an address. */
export interface Ask {
  /** Of a gateway, without a trailing slash. */
  readonly url: string;
  /** Default: to verify it. */
  readonly path?: string;
  readonly email: string;
  readonly idempotencyKey?: string;
}

/** What became of it. */
export interface Answer extends Ask {
  /** 0: there was no answer, see `failure`. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** When it was sent, and how long it took, in milliseconds. */
  readonly at: number;
  readonly ms: number;
  /** `refused`: no connection was made, so nothing was sent; else the request is lost, and its outcome unknown. */
  readonly failure?: string;
}

/** A client with its own memory, that never retries by itself. */
export class Client {
  readonly history: Answer[] = [];
  private readonly agent: Agent;

  constructor(
    private readonly secret: string,
    readonly accountId: string,
    keepAlive = true,
  ) {
    this.agent = new Agent({ keepAlive });
  }

  async ask(ask: Ask): Promise<Answer> {
    const at = performance.now();
    const outcome = await this.send(ask).catch(({ code }: NodeJS.ErrnoException) => lost(code));
    const answer = { ...ask, ...outcome, at, ms: performance.now() - at };
    this.history.push(answer);
    return answer;
  }

  private send({
    url,
    path = '/v1/verify/email',
    email,
    idempotencyKey,
  }: Ask): Promise<Pick<Answer, 'status' | 'headers' | 'body'>> {
    const headers = {
      authorization: `Bearer ${this.secret}`,
      'content-type': 'application/json',
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(url + path, { method: 'POST', headers, agent: this.agent }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
        response.once('error', reject);
      });
      sent.once('error', reject);
      sent.end(JSON.stringify({ email }));
    });
  }

  /** Answers to what was sent from `at` on. */
  since(at: number): Answer[] {
    return this.history.filter((answer) => answer.at >= at);
  }

  close(): void {
    this.agent.destroy();
  }
}

function lost(code = 'unknown'): Pick<Answer, 'status' | 'headers' | 'body' | 'failure'> {
  return { status: 0, headers: {}, body: '', failure: code === 'ECONNREFUSED' ? 'refused' : code };
}

/** Many clients at once, each sending one request after the other, until told to stop. */
export class Load {
  private stopping = false;
  private readonly done: Promise<unknown>;

  /** @param paceMs what each client waits between an answer and its next request. One that is refused a connection goes home. */
  constructor(client: Client, clients: number, paceMs: number, next: () => Ask) {
    const run = async () => {
      while (!this.stopping) {
        const { failure } = await client.ask(next());
        if (failure === 'refused') return;
        await pause(paceMs);
      }
    };
    this.done = Promise.all(Array.from({ length: clients }, run));
  }

  /** Lets every request that is under way end. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.done;
  }

  /** Waits until every client has gone home. */
  async end(): Promise<void> {
    await this.done;
  }
}

/** A request of its own: nobody asked for this address before. Every other one has an Idempotency-Key. */
export function fresh(url: string, domain = 'any.test'): Ask {
  const id = uniqueId('user');
  return { url, email: `${id}@${domain}`, ...(counter++ % 2 && { idempotencyKey: id }) };
}
let counter = 0;

/** What is wrong with an answer by the API's own documents; undefined: nothing. */
export function flaw({ status, headers, body, failure }: Answer): string | undefined {
  if (failure) return `no answer: ${failure}`;
  if (status !== 200) return flawOfError({ status, headers, body });
  const { credits_charged, status: verdict } = JSON.parse(body) as Record<string, unknown>;
  return typeof credits_charged === 'number' && verdict ? undefined : `200 without its fields: ${body}`;
}
