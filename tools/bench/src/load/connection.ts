import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const READ_BUFFER_BYTES = 16 * 1024;
const PATIENCE_MS = 10_000;
const STATUS_AT = 'HTTP/1.1 '.length;
const LENGTH = /\r\ncontent-length: (\d+)\r\n/i;

/** The source of a connection's requests, and the receiver of its answers. */
export interface Exchange {
  /** A whole HTTP/1.1 request in ASCII; undefined: there is nothing more to do. */
  next(): string | undefined;
  answered(milliseconds: number, status: string, body: string): void;
}

/** One keep-alive connection that sends a request as soon as the previous one is answered. It parses a subset of HTTP. */
export class Connection {
  /** Settles when there is nothing more to send and all is answered; rejects when the server closes too early. */
  readonly done: Promise<void>;
  private readonly socket: Socket;
  private settle!: (error?: Error) => void;
  private received = '';
  private sentAt = 0;

  constructor(
    port: number,
    private readonly exchange: Exchange,
  ) {
    const callback = (bytes: number, buffer: Uint8Array): boolean => this.receive(buffer as Buffer, bytes);
    this.socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(READ_BUFFER_BYTES), callback },
    });
    this.done = new Promise((resolve, reject) => {
      this.settle = (error) => (error ? reject(error) : resolve());
    });
    this.done.catch(() => undefined);
    this.socket.on('error', this.settle).on('close', () => this.settle(new Error('the server closed a connection')));
    this.socket.setTimeout(PATIENCE_MS, () => this.socket.destroy(new Error(`no answer for ${PATIENCE_MS / 1000} s`)));
  }

  async opened(): Promise<void> {
    if (this.socket.connecting) await once(this.socket, 'connect');
  }

  send(): void {
    const request = this.exchange.next();
    if (request === undefined) {
      this.settle();
      this.socket.destroy();
      return;
    }
    this.sentAt = performance.now();
    this.socket.write(request, 'latin1');
  }

  /** Bodies are counted in bytes, so the text is kept as one character per byte. */
  private receive(buffer: Buffer, bytes: number): boolean {
    this.received += buffer.toString('latin1', 0, bytes);
    const bodyAt = this.received.indexOf('\r\n\r\n') + 4;
    if (bodyAt < 4) return true;
    const length = Number(LENGTH.exec(this.received)?.[1] ?? NaN);
    if (Number.isNaN(length)) this.settle(new Error(`an answer without a length: ${this.received.slice(0, 200)}`));
    if (!(this.received.length >= bodyAt + length)) return true;
    const answer = this.received;
    this.received = '';
    this.exchange.answered(performance.now() - this.sentAt, answer.slice(STATUS_AT, STATUS_AT + 3), answer.slice(bodyAt));
    this.send();
    return true;
  }
}
