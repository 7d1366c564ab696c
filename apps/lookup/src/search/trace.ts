import type { LookupStep } from '@modernleads/contracts';

/** Notes what each step came to and how long it took. */
export class Trace {
  readonly steps: LookupStep[] = [];

  /** @param work answers with its outcome, in a few words without personal data. @throws what `work` throws, noted too. */
  async step(step: string, work: () => Promise<string>): Promise<void> {
    const startedAt = performance.now();
    const note = (outcome: string): void =>
      void this.steps.push({ step, outcome, ms: Math.round(performance.now() - startedAt) });
    try {
      note(await work());
    } catch (error) {
      note('failed');
      throw error;
    }
  }
}
