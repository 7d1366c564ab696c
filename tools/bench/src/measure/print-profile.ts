import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say';
import { byGroup, type CpuProfile, selfTimes } from './cpu-profile';

const TOP = 30;

/** Prints the CPU time of a process by group and function, from its start to its end. */
export function printProfile(dir: string, name: string): void {
  const profile = JSON.parse(readFileSync(join(dir, `${name}.cpuprofile`), 'utf8')) as CpuProfile;
  const times = selfTimes(profile, [[profile.startTime, Number.POSITIVE_INFINITY]]);
  say(`\n${name}: milliseconds of the clock, by who spent them\n`);
  for (const [group, micros] of byGroup(times)) say(`${group.padEnd(28)}${millis(micros)}`);
  say(`\nThe ${TOP} functions that themselves took most\n`);
  for (const { group, name, micros } of times.slice(0, TOP)) say(`${millis(micros)}  ${group.padEnd(12)} ${name}`);
}

const millis = (micros: number): string => (micros / 1_000).toFixed(0).padStart(8);
