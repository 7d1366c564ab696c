import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../stack/stack';
import type { Replica } from '../stack/replica';
import { killBackend } from '../stack/stores';
import type { History } from '../history';
import { describeFault, type Fault, type ServiceFault, type Store, STORES, type StoreFault } from '../plan/faults';

/** Attempts to start a service while a store is down, as a supervisor makes them. */
const STARTS = 20;
const RESTART_MS = 300;

type On<Target, Kind> = Extract<Fault, { on: Target }> & Kind;

/** Applies the faults of a plan to the stack, and ends them. */
export class Injector {
  constructor(
    private readonly stack: Stack,
    private readonly history: History,
  ) {}

  /** Applies one sequence until the load is over; resolves after the last fault has ended. */
  async run(sequence: Iterator<Fault>, isOver: () => boolean): Promise<void> {
    for (;;) {
      const fault = sequence.next().value as Fault;
      for (let waited = 0; waited < fault.afterMs && !isOver(); waited += RESTART_MS) await pause(RESTART_MS);
      if (isOver()) return;
      const from = Date.now();
      await this.inflict(fault);
      this.history.happened({ what: describeFault(fault), from, to: Date.now() });
    }
  }

  /** Every replica runs again and is ready. */
  async heal(): Promise<void> {
    await Promise.all(
      this.stack.all.map(async (replica) => ((await replica.isRunning()) ? undefined : this.launchUntilReady(replica))),
    );
  }

  private async inflict(fault: Fault): Promise<void> {
    if (isOnStore(fault)) return this.onStore(fault);
    if (fault.kind === 'roll') {
      for (const replica of this.stack.of(fault.on)) await this.restart(replica, () => replica.stop(), 0);
      return;
    }
    const replicas = this.stack.of(fault.on);
    await this.onReplica(replicas[fault.replica % replicas.length] as Replica, fault);
  }

  private async onReplica(replica: Replica, fault: Exclude<ServiceFault, { kind: 'roll' }>): Promise<void> {
    switch (fault.kind) {
      case 'kill':
        return this.restart(replica, () => replica.kill(), fault.ms);
      case 'stop':
        return this.restart(replica, () => replica.stop(), fault.ms);
      case 'freeze':
        replica.signal('SIGSTOP');
        await pause(fault.ms);
        return replica.signal('SIGCONT');
      case 'crash':
        return this.crash(replica, fault.point, fault.ms);
    }
  }

  /** Restarts a replica with a crash point, waits for its end, and starts it without one. */
  private async crash(replica: Replica, point: string, ms: number): Promise<void> {
    await replica.kill();
    await this.launchUntilReady(replica, { CRASH_AT: point });
    replica.expectEnd();
    await replica.endsWithin(ms);
    await this.restart(replica, () => replica.kill(), 0);
  }

  private async restart(replica: Replica, end: () => Promise<void>, ms: number): Promise<void> {
    await end();
    await pause(ms);
    await this.launchUntilReady(replica);
  }

  /** @throws Error with its logs when it does not start in all attempts. */
  private async launchUntilReady(replica: Replica, env: Record<string, string> = {}): Promise<void> {
    for (let start = 1; ; start++) {
      await replica.launch(env);
      try {
        return await replica.ready();
      } catch (error) {
        // A replica with a crash point may end before it was ready.
        if (env['CRASH_AT'] && !(await replica.isRunning())) return;
        if (start === STARTS) throw error;
        await pause(RESTART_MS);
      }
    }
  }

  private async onStore({ on, kind, ms }: On<Store, StoreFault>): Promise<void> {
    const store = this.stack.stores.get(on);
    switch (kind) {
      case 'freeze':
        store.freeze();
        await pause(ms);
        return store.thaw();
      case 'backend':
        return killBackend(this.stack.database).catch(() => undefined);
      case 'immediate':
        await store.quit('SIGQUIT');
        break;
      default:
        // Redis keeps nothing on disk: it starts empty.
        await store.kill();
    }
    await pause(ms);
    await store.start();
  }
}

function isOnStore(fault: Fault): fault is On<Store, StoreFault> {
  return (STORES as readonly string[]).includes(fault.on);
}
