import { readEnv, shared } from './env';

let armed: string | undefined;

/**
 * A named place at which the process kills itself with SIGKILL when CRASH_AT names it, for fault tests.
 * Production refuses to boot with CRASH_AT set.
 */
export function crashPoint(name: string): void {
  if (isArmed(name)) process.kill(process.pid, 'SIGKILL');
}

/** True when the crash point `name` is armed. */
export function isArmed(name: string): boolean {
  armed ??= readEnv({ CRASH_AT: shared.CRASH_AT }).CRASH_AT;
  return armed === name;
}
