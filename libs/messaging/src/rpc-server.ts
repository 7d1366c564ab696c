import { ServerNats } from '@nestjs/microservices';
import { ApiError, compileValidator, type Rpc, rpcsOf, type Validator } from '@modernleads/contracts';
import { isStoreDown, toApiError } from '@modernleads/database';
import { type CallScope, type Health, scopeOf } from '@modernleads/platform';
import type { SuppressionGuard } from '@modernleads/privacy';
import { Logger } from '@nestjs/common';
import type { Msg, NatsConnection, Subscription } from 'nats';
import { Counter, type Registry } from 'prom-client';
import type { CallKeys } from './call-keys';
import { connected, connectionOptions, permitted } from './connection';
import type { BusOptions } from './env';
import type { Outcome } from './handle';
import { PublishBuffer } from './publish-buffer';
import { sealReply } from './sealed-fields';
import { CallRefused, type Refusal, REFUSALS, type VerifiedCall, verifiedCall } from './signed-call';
import { aliveReply, decode, encode, encodeError, HEARTBEAT_MS } from './wire';

/** Milliseconds that a stopping service waits for its handlers at most: more than every deadline, save those of calls that are retried. */
const DRAIN_MS = 28_000;

interface Route {
  readonly message: Rpc;
  readonly handle: (request: object, context: object) => Promise<Outcome>;
  readonly validate: Validator<object>;
}

/**
 * Nest's NATS server with six changes: one replica of the service gets each message; a message that none of its callers signed is refused; a
 * malformed message or an oversized reply is answered with an error instead of ending the process; typed errors keep their code; long work sends heartbeats; closing drains.
 */
export class RpcServer extends ServerNats {
  protected override readonly logger = new Logger(RpcServer.name);
  private readonly name: string;
  private readonly keys: CallKeys;
  private readonly refused: Counter<'reason'>;
  private readonly routes = new Map<string, Route>();
  private readonly working = new Set<{ message: Msg; done: Promise<void> }>();
  private readonly buffer = new PublishBuffer();
  private heartbeat?: NodeJS.Timeout;
  private connected = false;

  /**
   * @param name of the service: the owner of its messages, and the queue group of its replicas.
   * @param guard checks every message; a service without one may have only messages without subjects.
   */
  constructor(
    { name, health, metrics }: { readonly name: string; readonly health: Health; readonly metrics: Registry },
    private readonly bus: BusOptions,
    private readonly guard?: SuppressionGuard,
  ) {
    super({ ...connectionOptions(name, bus), queue: name });
    this.name = name;
    this.keys = bus.keysOf(name);
    this.refused = new Counter({
      name: 'rpc_refused_total',
      help: 'Messages that were refused before their body was read, by reason',
      labelNames: ['reason'],
      registers: [metrics],
    });
    for (const reason of REFUSALS) this.refused.inc({ reason }, 0);
    this.status.subscribe((status: string) => {
      this.connected = status === 'connected';
    });
    health.add('nats', () => {
      if (!this.connected) throw new Error('not connected to NATS');
    });
  }

  override createNatsClient(): Promise<NatsConnection> {
    return connected(super.createNatsClient() as Promise<NatsConnection>, this.bus);
  }

  /** Also tells `callback` when NATS does not permit a subscription. */
  override start(callback: (error?: unknown) => void): void {
    const connection = this.unwrap<NatsConnection>();
    this.bindEvents(connection);
    permitted(connection, this.subscribed).then(() => callback(), callback);
  }

  override addHandler(...[pattern, callback, ...rest]: Parameters<ServerNats['addHandler']>): void {
    if (this.messageHandlers.has(String(pattern))) throw new Error(`message ${String(pattern)} has two handlers`);
    super.addHandler(pattern, callback, ...rest);
  }

  /**
   * @throws Error when a message of this service has no handler, or a handler no message, or when a message has subjects and there is no
   * suppression guard: then the process must not start.
   */
  override bindEvents(client: NatsConnection): void {
    const messages = rpcsOf(this.name);
    const declared = new Set(messages.map(({ subject }) => subject));
    const missing = messages.filter(({ subject }) => !this.messageHandlers.has(subject)).map(({ subject }) => subject);
    const unknown = [...this.messageHandlers.keys()].filter((subject) => !declared.has(subject));
    if (missing.length) throw new Error(`messages without a handler: ${missing.join(', ')}`);
    if (unknown.length) throw new Error(`handlers without a message: ${unknown.join(', ')}`);
    const unguarded = this.guard ? [] : messages.filter(({ suppression }) => suppression !== 'nobody');
    if (unguarded.length)
      throw new Error(
        `messages that tell of people, without the PrivacyModule: ${unguarded.map((message) => message.subject).join(', ')}`,
      );
    for (const message of messages) this.routes.set(message.subject, this.routeOf(message));
    super.bindEvents(client);
    // One timer for all messages that are being handled here.
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS);
  }

  private routeOf(message: Rpc): Route {
    // Nest's type is an Observable; the value is the Promise of an Outcome that @Handle made.
    // Nest types handlers as Observables of anything; those of @Handle() return Outcomes.
    const handler = this.messageHandlers.get(message.subject) as unknown as Route['handle'];
    return { message, handle: handler, validate: compileValidator(message.request) };
  }

  override async handleMessage(subject: string, message: Msg): Promise<void> {
    const call = this.admit(subject, message);
    if (!call) return;
    const entry = { message, done: Promise.resolve() };
    entry.done = this.answer(subject, message, call).finally(() => this.working.delete(entry));
    this.working.add(entry);
    await entry.done;
  }

  /** The call of a message; a message that is refused is answered, counted and logged here. */
  private admit(subject: string, message: Msg): VerifiedCall | undefined {
    const { message: rpc } = this.routes.get(subject) as Route;
    try {
      return verifiedCall(this.keys, rpc, message, message.headers);
    } catch (error) {
      if (error instanceof CallRefused) this.count(subject, error.reason);
      this.respond(subject, message, this.failure(subject, error));
      return undefined;
    }
  }

  private count(subject: string, reason: Refusal): void {
    this.refused.inc({ reason });
    this.logger.warn({ subject, reason }, 'a message was refused');
  }

  /** Never rejects: a rejection here would end the process. */
  private async answer(subject: string, message: Msg, call: VerifiedCall): Promise<void> {
    const reply = await this.work(subject, message, call).catch((error: unknown) => this.failure(subject, error, call.context));
    this.buffer.add(() => this.respond(subject, message, reply, call.context));
  }

  private respond(subject: string, message: Msg, reply: Uint8Array, scope: CallScope = {}): void {
    try {
      message.respond(reply);
    } catch (error) {
      this.logger.error({ ...scopeOf(scope), err: error, subject }, 'reply could not be sent');
    }
  }

  private async work(subject: string, message: Msg, { context, pair }: VerifiedCall): Promise<Uint8Array> {
    const { message: rpc, handle, validate } = this.routes.get(subject) as Route;
    const request = validate(decode(message.data));
    if (!request.ok) throw new ApiError('internal', 'A message between services is malformed.', { details: request.details });
    const work = async (admitted: object): Promise<object> => {
      const outcome = await handle(admitted, context);
      if ('failure' in outcome) throw outcome.failure;
      return outcome.result;
    };
    const answered = this.guard ? this.guard.answer(rpc, request.value, context, work) : work(request.value);
    return encode({ result: sealReply(rpc, await answered, pair, context) });
  }

  private failure(subject: string, error: unknown, scope: CallScope = {}): Uint8Array {
    const apiError = toApiError(error);
    if (isStoreDown(error)) this.logger.warn({ ...scopeOf(scope), err: error, subject }, 'the store is down');
    else if (apiError.code === 'internal') this.logger.error({ ...scopeOf(scope), err: error, subject }, 'handler failed');
    return encodeError(apiError);
  }

  private beat(): void {
    if (!this.connected) return;
    for (const { message } of this.working) message.respond(aliveReply());
  }

  /** Private in Nest's ServerNats, which ends them without draining. */
  private get subscribed(): Subscription[] {
    return (this as unknown as { subscriptions: Subscription[] }).subscriptions;
  }

  /** Takes no further messages, waits for the work in flight and its replies, then disconnects. */
  override async close(): Promise<void> {
    await Promise.all(this.subscribed.map((subscription) => subscription.drain().catch(() => undefined)));
    await withinGrace(Promise.all([...this.working].map(({ done }) => done)));
    clearInterval(this.heartbeat);
    this.buffer.flush();
    if (this.connected) await this.unwrap<NatsConnection>().flush();
    await super.close();
  }
}

async function withinGrace(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise((resolve) => {
    timer = setTimeout(resolve, DRAIN_MS);
  });
  await Promise.race([work, grace]);
  clearTimeout(timer);
}
