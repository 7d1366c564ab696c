import type { IncomingHttpHeaders } from 'node:http';
import { WEBHOOK_PING } from '@modernleads/contracts';
import { Receiver } from '@modernleads/testing';

/** A delivery as received, and its answer. */
export interface Arrival {
  /** The endpoint's label. */
  readonly label: string;
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly status: number;
}

/** Receives the webhooks of all endpoints. The last word of a label selects the behaviour: `dead` refuses everything. Pings are answered
 * and not recorded, so that every endpoint becomes verified. */
export class Hooks {
  readonly arrivals: Arrival[] = [];
  private readonly seen = new Set<string>();

  private constructor(
    private readonly receiver: Receiver,
    journal: (arrival: Arrival) => void,
  ) {
    receiver.answer = (response) => {
      const { path, headers, body } = receiver.arrivals.pop() as Receiver['arrivals'][number];
      if (headers['x-modernleads-event'] === WEBHOOK_PING) return void response.writeHead(204).end();
      const label = path.slice(1);
      const arrival = { label, at: Date.now(), headers, body, status: this.statusFor(label, headers) };
      this.arrivals.push(arrival);
      journal(arrival);
      response.writeHead(arrival.status).end();
    };
  }

  /** @param journal is called for each delivery. */
  static async start(journal: (arrival: Arrival) => void): Promise<Hooks> {
    return new Hooks(await Receiver.start(), journal);
  }

  get base(): string {
    return this.receiver.url('');
  }

  stop(): Promise<void> {
    return this.receiver.stop();
  }

  /** `flaky` refuses the first attempt. */
  private statusFor(label: string, headers: IncomingHttpHeaders): number {
    if (label.endsWith('dead')) return 500;
    const delivery = `${label} ${String(headers['x-modernleads-delivery'])}`;
    const isFirst = !this.seen.has(delivery);
    this.seen.add(delivery);
    return isFirst && label.endsWith('flaky') ? 503 : 204;
  }
}
