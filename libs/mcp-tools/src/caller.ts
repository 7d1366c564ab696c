import type { ModernLeads } from '@modernleads/client';
import type { Spending } from './spending';

/** Files that a user lets a tool read and write. */
export interface FileAccess {
  /** @throws ToolRefusal */
  open(path: string): Promise<Blob>;
  /** Writes a new file. @returns its path. @throws ToolRefusal */
  save(path: string, content: ReadableStream<Uint8Array>): Promise<string>;
}

/** What a server has of the process of a user in which it runs. */
export interface UserProcess {
  /** Makes equal calls of this process one call, and no call one of another process. */
  readonly nonce: string;
  readonly files: FileAccess;
}

/** For whom a server works. */
export interface Caller {
  readonly client: ModernLeads;
  /** The same client, whose calls have this W3C `traceparent`. */
  traced(traceparent: string): ModernLeads;
  /** Scopes of the key; undefined: not known, so that all tools are listed and a call says why it fails. */
  readonly scopes: readonly string[] | undefined;
  /** A test key: answers are samples. */
  readonly isTest: boolean;
  readonly spending: Spending;
  /** Only tools that change and cost nothing. */
  readonly isReadOnly: boolean;
  /** Absent: the server is remote. It reaches no files, and equal calls are one only within a chain of requests. */
  readonly process?: UserProcess;
}
