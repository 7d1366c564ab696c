import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBinaries } from './binaries.mjs';
import { Refusal, step } from '../console.mjs';

const POLICY = '/usr/sbin/policy-rc.d';
const POLICY_TEXT = '#!/bin/sh\n# Written by Modern Leads while it installs packages: their services stay stopped.\nexit 101\n';

/**
 * Installs the packages of missing stores, if this user may.
 * @throws Refusal naming the packages and the command.
 */
export async function installStores(missing, keeper) {
  const canInstall = process.getuid() === 0 && findBinaries('apt-get').length > 0;
  if (!canInstall) throw new Refusal(howToInstall(missing));
  const titles = missing.map(({ title }) => title).join(', ');
  await step('packages', () => aptInstall(missing, keeper), `installing ${titles} with apt-get, up to a minute`);
}

async function aptInstall(missing, keeper) {
  // dpkg requires the system folders in PATH, which a root shell of plain `su` lacks.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`, DEBIAN_FRONTEND: 'noninteractive' };
  // On a stop apt is waited for and not signalled, so that no package stays half installed.
  const spec = { name: 'apt-get', command: 'apt-get', env, stopSignal: 0, graceMs: 300_000 };
  const apt = (args, needs) => keeper.run({ ...spec, args: ['-o', 'DPkg::Lock::Timeout=300', ...args], needs });
  const update = await apt(['update']);
  const packages = missing.map((store) => store.packages.apt);
  const install = await apt(['install', '-y', '--no-install-recommends', ...packages], keepServicesStopped());
  const failed = update.code === 0 ? install : update;
  if (install.code !== 0) throw new Refusal(`apt-get: ${failed.stderr.trim().split('\n').pop()} ${howToInstall(missing)}`);
  return 'installed';
}

function howToInstall(missing) {
  const titles = missing.map(({ title }) => title).join(', ');
  const variables = missing.map(({ variable }) => variable).join(', ');
  const kind = process.platform === 'darwin' ? 'brew' : 'apt';
  const command = { brew: 'brew install', apt: 'sudo apt-get install -y --no-install-recommends' }[kind];
  return `not found: ${titles}. Install with "${command} ${missing.map(({ packages }) => packages[kind]).join(' ')}", or set ${variables}.`;
}

/** Debian starts the services of installed packages unless a policy file forbids it. Returns the file to delete afterwards, if this call created it. */
function keepServicesStopped() {
  if (existsSync(POLICY) && readFileSync(POLICY, 'utf8') !== POLICY_TEXT) return [];
  writeFileSync(POLICY, POLICY_TEXT, { mode: 0o755 });
  return [POLICY];
}
