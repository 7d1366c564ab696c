import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

export const PROGRAMS = {
  postfix: '/usr/lib/postfix/sbin/master',
  postgrey: '/usr/sbin/postgrey',
  microsocks: '/usr/bin/microsocks',
};

/** Debian starts the services of packages that it installs unless this file forbids it. */
const POLICY = '/usr/sbin/policy-rc.d';
const PRESEED = 'postfix postfix/main_mailer_type select No configuration\n';

/**
 * Installs Postfix, postgrey and microsocks where they are missing; their services stay stopped.
 * @returns why they cannot be used on this machine; undefined where they can.
 */
export function installMailPrograms(): string | undefined {
  if (process.getuid?.() !== 0) return 'a private Postfix needs root to start';
  const missing = () => Object.entries(PROGRAMS).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
  if (missing().length === 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return `not found: ${missing().join(', ')}, and no apt-get to install them`;
  const policy = !existsSync(POLICY);
  if (policy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    run('debconf-set-selections', [], PRESEED);
    apt('update');
    const output = apt('install', '-y', '--no-install-recommends', ...missing());
    return missing().length ? `apt-get did not install ${missing().join(', ')}: ${output.trim().split('\n').at(-1)}` : undefined;
  } finally {
    if (policy) rmSync(POLICY, { force: true });
  }
}

function apt(...args: string[]): string {
  return run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args]);
}

function run(command: string, args: readonly string[], input = ''): string {
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const { stdout, stderr } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    env: { PATH: path, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return `${stdout}${stderr}`;
}
