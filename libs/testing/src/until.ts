import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/**
 * Waits until `condition` returns a truthy value, and returns that. An error that it throws means "not yet".
 * @throws Error after `timeoutMs` (default 60 s: a busy machine is slow, a lost event never comes), with the condition's last error or value.
 */
export async function until<T>(condition: () => T | Promise<T>, { timeoutMs = 60_000 } = {}): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const outcome = await attempt(condition);
    if ('value' in outcome && outcome.value) return outcome.value;
    if (performance.now() > deadline)
      throw new Error(`not so within ${timeoutMs} ms: ${condition}`, { cause: Object.values(outcome)[0] });
    await delay(POLL_MS);
  }
}

async function attempt<T>(condition: () => T | Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await condition() };
  } catch (error) {
    return { error };
  }
}
