import { ClientNats } from '@nestjs/microservices';
import { allRpcs, type CallContext, type Caller, inboxOf, ownerOf, type Rpc } from '@modernleads/contracts';
import { type Health, StartError } from '@modernleads/platform';
import type { OnApplicationShutdown } from '@nestjs/common';
import { type Msg, type NatsConnection, NatsError, nuid, type Subscription } from 'nats';
import { connected, connectionOptions, permitted } from './connection';
import type { BusOptions } from './env';
import type { CallKeys } from './call-keys';
import { PublishBuffer } from './publish-buffer';
import { DeadlinePassed, HandlerSilent, NobodyThere } from './rpc-failure';
import { openReply } from './sealed-fields';
import { signedHeaders } from './signed-call';
import { decodeReply, encode, type PartlyWritten, SILENCE_MS } from './wire';

/** Milliseconds between checks of the waiting calls for silence and for their deadline. */
const TICK_MS = 100;
/** Milliseconds after which a late check shows that this process was suspended: replies that have arrived are read before calls end. */
const PAUSE_MS = 5 * TICK_MS;
const NO_RESPONDERS = 503;

interface Waiting {
  readonly message: Rpc;
  readonly context: CallContext;
  heardAt: number;
  resolve(result: object): void;
  reject(error: Error): void;
}

/**
 * Asks other services. One subscription receives the replies of all calls, at an inbox for each service that is asked; every call ends at its
 * deadline, or 1.5 s after the last heartbeat of its handler.
 */
export class RpcClient extends ClientNats implements OnApplicationShutdown {
  private readonly waiting = new Map<string, Waiting>();
  private readonly name: string;
  private readonly keys: CallKeys;
  /** Of this process, among the replicas of its service. */
  private readonly id = nuid.next();
  private readonly buffer = new PublishBuffer();
  private replies?: Subscription;
  private ticker?: NodeJS.Timeout;
  private tickedAt = 0;
  private connected = false;
  private calls = 0;

  /** @param name of the service: it may ask the messages that name it among their callers. */
  constructor(
    { name, health }: { readonly name: string; readonly health: Health },
    private readonly bus: BusOptions,
  ) {
    super(connectionOptions(name, bus));
    this.name = name;
    this.keys = bus.keysOf(name);
    this.status.subscribe((status: string) => {
      this.connected = status === 'connected';
    });
    health.add('nats', () => {
      if (!this.connected) throw new Error('not connected to NATS');
    });
  }

  override createClient(): Promise<NatsConnection> {
    return connected(super.createClient() as Promise<NatsConnection>, this.bus);
  }

  /** Connects and opens the inbox. @throws StartError when NATS cannot be reached or refuses, or a key is missing. */
  async open(): Promise<void> {
    this.requireKeys();
    const connection = (await this.connect()) as NatsConnection;
    const inbox = `${inboxOf(this.name, '*')}.${this.id}.*`;
    this.replies = connection.subscribe(inbox, { callback: (error, reply) => this.receive(error, reply) });
    await permitted(connection, [this.replies]);
    // One timer for all calls that wait.
    this.ticker = setInterval(() => this.tick(), TICK_MS);
  }

  private requireKeys(): void {
    const asked = allRpcs().filter(({ callers }) => callers.includes(this.name as Caller));
    const unknown = [...new Set(asked.map(ownerOf))].filter((owner) => !this.keys.withOwner(owner).length);
    if (unknown.length) throw new StartError(`CALL_VERIFYING_KEYS has no key of ${unknown.join(', ')}, which ${this.name} asks`);
  }

  /**
   * Sends a request and waits for its reply, at most until `context.deadline` or the message's own deadline.
   * @throws ApiError of the handler; NobodyThere when no replica handles it (not executed); HandlerSilent when the handler died and `timeout` at
   * the deadline (may have been executed); TypeError when this service is not among the callers of the message (not executed).
   */
  async call<Q extends object, R extends object>(
    message: Rpc<Q, R>,
    request: Q | PartlyWritten<NoInfer<Q>>,
    context: CallContext,
  ): Promise<R> {
    if (!message.callers.includes(this.name as Caller))
      throw new TypeError(`${this.name} may not ask ${message.subject}: name it among the callers of the message`);
    if (!this.connected) throw new NobodyThere(message);
    const payload = encode(request);
    const now = Date.now();
    const deadline = Math.min(context.deadline, now + message.deadlineMs);
    const token = (this.calls++).toString(36);
    return new Promise<R>((resolve, reject) => {
      const call = { message, context: { ...context, deadline }, heardAt: now, resolve: resolve as Waiting['resolve'], reject };
      this.waiting.set(token, call);
      this.buffer.add(() => this.publishCall(token, call, payload));
    });
  }

  private publishCall(token: string, call: Waiting, data: Uint8Array): void {
    if (!this.waiting.has(token)) return;
    const { message, context } = call;
    const envelope = { subject: message.subject, reply: `${this.inboxOf(message)}.${token}`, data };
    try {
      const headers = signedHeaders(this.keys.withOwner(ownerOf(message)), envelope, context);
      this.unwrap<NatsConnection>().publish(message.subject, data, { reply: envelope.reply, headers });
    } catch (error) {
      // A connection that is closed or drained throws instead of sending.
      this.settle(token, call, error instanceof NatsError ? new NobodyThere(message) : (error as Error));
    }
  }

  private receive(error: NatsError | null, reply: Msg): void {
    if (error) return;
    const token = reply.subject.slice(reply.subject.lastIndexOf('.') + 1);
    const call = this.waiting.get(token);
    // Other services cannot publish to the inbox of the owner of the message.
    if (!call || reply.subject !== `${this.inboxOf(call.message)}.${token}`) return;
    if (reply.headers?.code === NO_RESPONDERS) return this.settle(token, call, new NobodyThere(call.message));
    try {
      const { alive, result } = decodeReply(reply.data);
      if (alive) call.heardAt = Date.now();
      else this.settle(token, call, this.opened(call, result as object));
    } catch (failure) {
      this.settle(token, call, failure as Error);
    }
  }

  private opened({ message, context }: Waiting, result: object): object {
    return openReply(message, result, this.keys.withOwner(ownerOf(message)), context);
  }

  private inboxOf(message: Rpc): string {
    return `${inboxOf(this.name, ownerOf(message))}.${this.id}`;
  }

  private settle(token: string, call: Waiting, outcome: object): void {
    this.waiting.delete(token);
    if (outcome instanceof Error) call.reject(outcome);
    else call.resolve(outcome);
  }

  private tick(): void {
    const now = Date.now();
    const paused = now - this.tickedAt > PAUSE_MS;
    this.tickedAt = now;
    if (paused) return;
    for (const [token, call] of this.waiting) {
      if (now >= call.context.deadline) this.settle(token, call, new DeadlinePassed());
      else if (now - call.heardAt >= SILENCE_MS) this.settle(token, call, new HandlerSilent(call.message));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  override async close(): Promise<void> {
    clearInterval(this.ticker);
    for (const [token, call] of this.waiting) this.settle(token, call, new HandlerSilent(call.message));
    this.replies?.unsubscribe();
    await super.close();
  }
}
