import type { LookupStep } from '@modernleads/contracts';

/** Records the outcome and the duration of each step. */
export class Trace {
  readonly steps: LookupStep[] = [];

  note(step: string, outcome: string, ms = 0): void {
    this.steps.push({ step, outcome, ms: Math.round(ms) });
  }

  /** @param work answers with its outcome, in a few words without personal data. @throws what `work` throws, noted too. */
  async step(step: string, work: () => Promise<string>): Promise<void> {
    const startedAt = performance.now();
    try {
      const outcome = await work();
      this.note(step, outcome, performance.now() - startedAt);
    } catch (error) {
      this.note(step, 'failed', performance.now() - startedAt);
      throw error;
    }
  }
}
