import type { components, ListenedDelivery } from '../../index';
import type { Command, Session } from '../command';
import { checkUrl } from '../config';
import { reportOf, ToldError } from '../failures';
import { fieldsText, oneLine } from '../show';
import { jsonText, type Terminal } from '../terminal';

type EventName = components['schemas']['WebhookTriggerBody']['event'];

const EVENTS: readonly EventName[] = [
  'batch.completed',
  'batch.failed',
  'batch.cancelled',
  'webhook_endpoint.failing',
  'webhook_endpoint.disabled',
];
/** What a webhook endpoint gets, too. */
const TIMEOUT_MS = 15_000;
/** Deliveries that wait for their answer at once. */
const MOST_AT_ONCE = 16;

/** What came of a delivery at the program that it is forwarded to. */
interface Forwarded {
  readonly delivery_id: string;
  readonly event: string;
  /** Null: no answer came. */
  readonly status: number | null;
  readonly error?: string;
  readonly ms: number;
}

const listen: Command = {
  name: 'webhooks listen',
  about: 'Forward the webhooks of test mode to a program on this computer, signed.',
  options: { forward: { type: 'text', value: 'URL', about: 'Where they go, e.g. http://localhost:4000/hooks.', required: true } },
  notes:
    'It needs a test key, and no public URL. The secret (whsec_…) that signs the deliveries comes first. Events are not kept while nobody listens. ' +
    'Ctrl-C ends it; with --json the document is an array, written as it happens.',
  run: async ({ values }, session) => {
    const url = checkUrl(String(values['forward']), '--forward');
    const interrupted = new AbortController();
    process.once('SIGINT', () => interrupted.abort()).once('SIGTERM', () => interrupted.abort());
    const log = session.terminal.json ? jsonLog(session.terminal) : textLog(session.terminal, url);
    try {
      await forwardAll(session, { url, log, signal: interrupted.signal });
    } catch (error) {
      if (!interrupted.signal.aborted) throw log.failed(error);
    }
    log.end();
    return undefined;
  },
};

/** How `listen` tells what happens. */
interface Log {
  secret(secret: string): void;
  delivered(delivery: Forwarded): void;
  /** @returns the error to throw. */
  failed(error: unknown): unknown;
  end(): void;
}

function textLog(terminal: Terminal, url: string): Log {
  return {
    secret: (secret) => {
      terminal.out(oneLine(secret));
      terminal.say(`Deliveries go to ${url}. Ctrl-C ends this.`);
    },
    delivered: ({ event, delivery_id, status, error, ms }) =>
      terminal.out(`${oneLine(event)} ${oneLine(delivery_id)} → ${status ?? `no answer: ${oneLine(error)}`} (${ms} ms)`),
    failed: (error) => error,
    end: () => undefined,
  };
}

/** One array: the secret, then the deliveries. Nothing is written before the first item, so that a refusal is a document of its own. */
function jsonLog(terminal: Terminal): Log {
  let count = 0;
  const item = (value: object): void => terminal.raw(`${count++ ? ',' : '['}\n${jsonText(value)}`);
  return {
    secret: (secret) => item({ secret }),
    delivered: item,
    failed: (error) => {
      if (!count) return error;
      const { document, exitCode } = reportOf(error);
      item(document);
      terminal.raw('\n]\n');
      return new ToldError(exitCode);
    },
    end: () => terminal.raw(count ? '\n]\n' : '[]\n'),
  };
}

async function forwardAll(session: Session, { url, log, signal }: { url: string; log: Log; signal: AbortSignal }): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const client = await session.client();
  for await (const delivery of client.webhookEndpoints.listen({ signal, onSecret: (secret) => log.secret(secret) })) {
    const forwarded = forward(url, delivery).then((outcome) => log.delivered(outcome));
    underWay.add(forwarded);
    void forwarded.finally(() => underWay.delete(forwarded));
    if (underWay.size >= MOST_AT_ONCE) await Promise.race(underWay);
  }
}

async function forward(url: string, { delivery_id, event, headers, body }: ListenedDelivery): Promise<Forwarded> {
  const from = performance.now();
  const taken = (): number => Math.round(performance.now() - from);
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.body?.cancel();
    return { delivery_id, event, status: answer.status, ms: taken() };
  } catch (error) {
    const { message, cause } = error as Error;
    return { delivery_id, event, status: null, error: (cause as Error | undefined)?.message ?? message, ms: taken() };
  }
}

const trigger: Command = {
  name: 'webhooks trigger',
  about: 'Make an event of test mode, with made-up data, for listeners and endpoints.',
  operands: ['EVENT'],
  choices: EVENTS,
  run: async ({ args: [event] }, session) => {
    const made = await (await session.client()).webhookEndpoints.trigger(event as EventName);
    return { document: made, text: fieldsText(made) };
  },
};

export const webhookCommands: readonly Command[] = [listen, trigger];
