import type { Database } from '@modernleads/database';
import type { Registry } from 'prom-client';

/** What the queues of a service stand on. */
export interface QueueModuleOptions {
  /** Migrated. One of its connections is kept for notifications. */
  readonly database: Database;
  readonly metrics: Registry;
}

/** The options, completed by the app whose queues the process works. */
export interface QueueOptions extends QueueModuleOptions {
  readonly owner: string;
}

export const QUEUE_OPTIONS = Symbol('queue options');
