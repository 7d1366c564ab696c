import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byGroup, type CpuProfile, type SelfTime, selfTimes } from '../measure/cpu-profile';
import { say } from '../say';
import type { Measured } from './measuring';
import type { Result, Results } from './report';

const TOP = 30;

/** CPU time of both processes in the scenarios of many accounts: by group, and for ours by function. */
export function printProfiles(dir: string, results: Results): void {
  const profiles = { ours: read(dir, 'ours'), floor: read(dir, 'floor') };
  for (const result of results.filter(({ scenario }) => !scenario.hot)) print(result, profiles);
}

const read = (dir: string, name: string): CpuProfile =>
  JSON.parse(readFileSync(join(dir, `${name}.cpuprofile`), 'utf8')) as CpuProfile;

function print({ scenario, ours, floor }: Result, profiles: { ours: CpuProfile; floor: CpuProfile }): void {
  const mine = perRequest(profiles.ours, ours);
  const groups = { ours: byGroup(mine), floor: byGroup(perRequest(profiles.floor, floor)) };
  say(`\n${scenario.name}: µs of the clock per request, by who spent them\n\n${''.padEnd(28)}    ours   floor`);
  const names = [...new Set([...groups.ours.keys(), ...groups.floor.keys()])];
  for (const name of names) {
    const [a, b] = [groups.ours.get(name) ?? 0, groups.floor.get(name) ?? 0];
    if (Math.max(a, b) >= 0.5) say(`${name.padEnd(28)}${micros(a)}${micros(b)}`);
  }
  say(`\nOurs, the ${TOP} functions that themselves took most\n`);
  for (const { group, name, micros: spent } of mine.slice(0, TOP)) say(`${micros(spent)}  ${group.padEnd(12)} ${name}`);
}

function perRequest(profile: CpuProfile, slices: readonly Measured[]): SelfTime[] {
  const requests = slices.reduce((total, slice) => total + slice.requests, 0);
  const times = selfTimes(
    profile,
    slices.map(({ span }) => span),
  );
  return times.map((time) => ({ ...time, micros: time.micros / requests }));
}

const micros = (value: number): string => value.toFixed(1).padStart(8);
