import { busCredentials, OPERATOR } from '@modernleads/testing';
import { connect, type ConnectionOptions, createInbox, type NatsConnection } from 'nats';

/** The one user of the bus of the floor. */
export function asOperator(url: string): ConnectionOptions {
  return { servers: url, user: OPERATOR.name, pass: busCredentials(OPERATOR.name).NATS_PASSWORD, noAsyncTraces: true };
}

/** Requests over NATS with one inbox and a map of waiting callers, without timers and traces. */
export class Bus {
  private readonly waiting = new Map<string, (data: Uint8Array) => void>();
  private readonly inbox = createInbox();
  private last = 0;

  private constructor(
    private readonly connection: NatsConnection,
    private readonly subject: string,
  ) {
    connection.subscribe(`${this.inbox}.*`, {
      callback: (_error, { subject, data }) => this.settle(subject.slice(this.inbox.length + 1), data),
    });
  }

  static async open(url: string, subject: string): Promise<Bus> {
    return new Bus(await connect(asOperator(url)), subject);
  }

  request(data: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve) => {
      const token = String(++this.last);
      this.waiting.set(token, resolve);
      this.connection.publish(this.subject, data, { reply: `${this.inbox}.${token}` });
    });
  }

  private settle(token: string, data: Uint8Array): void {
    this.waiting.get(token)?.(data);
    this.waiting.delete(token);
  }
}
