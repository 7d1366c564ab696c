import type { ResearchStep, ResearchStepEvent } from '@modernleads/contracts';

/** Writes the events of a job so far. */
export type WriteSteps = (steps: readonly ResearchStepEvent[]) => Promise<void>;

/** The steps of a job: when each began, and how it ended. */
export class StepLog {
  readonly events: ResearchStepEvent[] = [];

  constructor(private readonly write: WriteSteps) {}

  /** Steps that failed. */
  get failed(): ResearchStep[] {
    return this.events.filter(({ state }) => state === 'failed').map(({ step }) => step);
  }

  /** Runs one step. @param detail of its value, for the reader of the events. @throws what the step throws. */
  async run<T>(step: ResearchStep, work: () => T | Promise<T>, detail: (value: T) => string): Promise<T> {
    const began = Date.now();
    await this.add({ step, state: 'started', detail: null, ms: 0 });
    try {
      const value = await work();
      await this.add({ step, state: 'done', detail: detail(value), ms: Date.now() - began });
      return value;
    } catch (error) {
      await this.add({ step, state: 'failed', detail: reasonOf(error), ms: Date.now() - began });
      throw error;
    }
  }

  private async add(event: ResearchStepEvent): Promise<void> {
    this.events.push(event);
    await this.write(this.events);
  }
}

/** A refusal whose text may be told to the caller. */
export class StepFailure extends Error {}

function reasonOf(error: unknown): string {
  return error instanceof StepFailure ? error.message : 'internal error';
}
