import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Arrival } from './stack/hooks';
import type { Request } from './plan/request';
import type { Customer } from './plan/script';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** `ok`: it was executed. `fail`: it was not. `info`: unknown. */
export type Outcome = 'ok' | 'fail' | 'info';

/** One request and its outcome. */
export interface Call {
  readonly n: number;
  readonly client: string;
  readonly customer: Customer;
  /** Of the API key. */
  readonly keyId: string;
  readonly request: Request;
  /** Its X-Request-Id. */
  readonly requestId: string;
  /** Unix time in milliseconds. */
  readonly sentAt: number;
  readonly endedAt: number;
  readonly outcome: Outcome;
  readonly answer?: Answer;
  /** Why there was no answer. */
  readonly failure?: string;
}

/** The start of a guarantee: `subject` is the id of a key, or an address. */
export interface Mark {
  readonly what: 'revoked' | 'objected';
  readonly subject: string;
  /** Unix time in milliseconds by when it was committed. */
  readonly at: number;
}

/** A fault as it happened, from the first moment to the last. */
export interface Happening {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Longer bodies are truncated in the files; the seed reproduces them. */
const SHOWN_BYTES = 2_000;

/**
 * Requests and answers of the clients, kept for the checker and written to files at once: `history.jsonl` in the style of Jepsen, a line
 * before each request and one after, and `hooks.jsonl` with every webhook as received.
 */
export class History {
  readonly calls: Call[] = [];
  readonly marks: Mark[] = [];
  readonly happenings: Happening[] = [];
  private readonly files: Readonly<Record<'history' | 'hooks', number>>;
  private sent = 0;

  /** @param folder is emptied first. */
  constructor(readonly folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const open = (name: string): number => openSync(join(folder, `${name}.jsonl`), 'a', 0o600);
    this.files = { history: open('history'), hooks: open('hooks') };
  }

  invoke({ client, request }: Pick<Call, 'client' | 'request'>, gateway: string): number {
    const n = ++this.sent;
    const { method, path, idempotencyKey, body } = request;
    this.write('history', {
      type: 'invoke',
      n,
      at: Date.now(),
      client,
      gateway,
      method,
      path,
      idempotencyKey,
      body: shown(body),
    });
    return n;
  }

  /** Downloads are not kept, since they are long and only their reader checks them. */
  complete(call: Call): void {
    const { request, answer } = call;
    this.calls.push(
      request.method === 'GET' && call.outcome === 'ok' && answer ? { ...call, answer: { ...answer, body: '' } } : call,
    );
    const { n, outcome: type, endedAt: at, failure } = call;
    this.write('history', { type, n, at, failure, status: answer?.status, body: shown(answer?.body) });
  }

  mark(mark: Mark): void {
    this.marks.push(mark);
    this.write('history', { type: 'mark', ...mark });
  }

  happened(happening: Happening): void {
    this.happenings.push(happening);
    this.write('history', { type: 'fault', ...happening });
  }

  arrived({ label, at, status, headers, body }: Arrival): void {
    this.write('hooks', { at, label, status, headers, body });
  }

  /** Writes the log of a process beside the history. */
  keepLog(name: string, log: string): void {
    writeFileSync(join(this.folder, `${name.replaceAll(' ', '-')}.log`), log, { mode: 0o600 });
  }

  close(): void {
    for (const file of Object.values(this.files)) closeSync(file);
  }

  private write(file: 'history' | 'hooks', line: object): void {
    writeSync(this.files[file], `${JSON.stringify(line)}\n`);
  }
}

function shown(body?: string): string | undefined {
  return body && body.length > SHOWN_BYTES ? `${body.slice(0, SHOWN_BYTES)}… (${body.length})` : body;
}
