import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A process as the system shows it, or null once it has ended (a zombie process has ended).
 * `started` distinguishes it from a later process with the same pid.
 */
export function look(pid) {
  return existsSync('/proc/self/stat') ? lookInProc(pid) : lookWithPs(pid);
}

export function isSame({ pid, started }) {
  return Boolean(started) && look(pid)?.started === started;
}

/** This process, in the form that `isSame` compares. */
export const myself = () => ({ pid: process.pid, started: look(process.pid)?.started ?? null });

/** Ends this process. At exit Node restores the terminal and aborts when that is closed, so stdio is closed first. */
export function leave(exitCode) {
  for (const stdio of [0, 1, 2]) closeSync(stdio);
  process.exit(exitCode);
}

/** Sends a signal; a process that has ended is no error. A negative pid names a group. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}

/** True as soon as the condition holds, false when it does not within the time. */
export async function until(condition, timeoutMs, everyMs = 50) {
  const end = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await sleep(everyMs);
  }
  return true;
}

function lookInProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may itself contain brackets and spaces.
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z'
      ? null
      : { parent: Number(parent), started: rest[17], command: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')) };
  } catch {
    return null;
  }
}

function lookWithPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,ppid=,lstart=,comm=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const match = /^(\S+) +(\d+) +(\S+ +\S+ +\d+ +\S+ +\d+) +(\S.*)$/.exec((stdout ?? '').trim());
  return !match || match[1].startsWith('Z')
    ? null
    : { parent: Number(match[2]), started: match[3], command: match[4].split('/').pop() };
}
