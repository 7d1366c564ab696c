import { Injectable } from '@nestjs/common';

type Check = () => Promise<void> | void;
export type CheckResult = 'ok' | 'degraded' | 'down';

/** A check that throws this leaves the service ready, and is reported as `degraded`. */
export class DegradedError extends Error {}

export interface Readiness {
  status: CheckResult | 'stopping';
  checks: Record<string, CheckResult>;
}

const CHECK_TIMEOUT_MS = 1_000;

/** The dependencies of a process; each is checked at every request for readiness. */
@Injectable()
export class Health {
  private readonly checks = new Map<string, Check>();
  private stopping = false;

  /** Adds a dependency; `check` throws when it is down, or a {@link DegradedError} when the service works without it. */
  add(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  /** From now on the process reports itself as not ready, so that no new work is sent to it. */
  stop(): void {
    this.stopping = true;
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  async ready(): Promise<Readiness> {
    const results = await Promise.all([...this.checks].map(async ([name, check]) => [name, await resultOf(check)] as const));
    const states = results.map(([, result]) => result);
    const worst = (['down', 'degraded'] as const).find((state) => states.includes(state)) ?? 'ok';
    return { status: this.stopping ? 'stopping' : worst, checks: Object.fromEntries(results) };
  }
}

/** Whether the service should receive work. */
export function isReady({ status }: Readiness): boolean {
  return status === 'ok' || status === 'degraded';
}

async function resultOf(check: Check): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('health check timed out')), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([Promise.resolve().then(check), timeout]);
    return 'ok';
  } catch (error) {
    return error instanceof DegradedError ? 'degraded' : 'down';
  } finally {
    clearTimeout(timer);
  }
}
