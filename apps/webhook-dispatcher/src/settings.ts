import type { Schedule } from './schedule';

/** How the dispatcher works. */
export class Settings {
  /** When a failed delivery is tried again. */
  readonly schedule!: Schedule;
  /** For all of an attempt: the name, the connection, and the answer as far as it is kept. */
  readonly timeoutMs!: number;
  /** Attempts that this process makes at once. */
  readonly atOnce!: number;
  /** Attempts that one endpoint gets at once, from all processes together. */
  readonly perEndpoint!: number;
  /** Days after which an event and its deliveries are deleted. */
  readonly retentionDays!: number;
  /** For tests; undefined: the clock of the database. */
  readonly now!: () => Date | undefined;
  /** From 0 up to 1, for the jitter. */
  readonly random!: () => number;
}
