import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** For `NODE_OPTIONS` of a program: it collects what nobody holds when it gets SIGUSR2. */
export const COLLECTS_ON_SIGUSR2 =
  "--import=data:text/javascript,import{setFlagsFromString}from'node:v8';import{runInNewContext}from'node:vm';setFlagsFromString('--expose-gc');process.on('SIGUSR2',runInNewContext('gc'))";

/** Collects what nobody holds in this process. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What a weak reference was asked for in a turn of the event loop is held until the turn ends.
  await turn();
  collect();
  await turn();
}
