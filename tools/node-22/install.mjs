import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../up/console.mjs';
import { root } from '../up/settings.mjs';

const FILES = ['package.json', 'package-lock.json'];
const pinned = join(root, 'tools/node-22');
const installed = join(root, 'dist/node-22');

/** The folder of the program, which npm installs from its package when it is missing. @throws Refusal when it cannot be had. */
export function installNode() {
  const bin = join(installed, `node_modules/node-${process.platform}-${process.arch}/bin`);
  const isPinned = FILES.every((name) => existsSync(join(installed, name)) && textOf(installed, name) === textOf(pinned, name));
  if (isPinned && existsSync(join(bin, 'node'))) return bin;
  mkdirSync(installed, { recursive: true });
  for (const name of FILES) copyFileSync(join(pinned, name), join(installed, name));
  const { stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: installed,
    encoding: 'utf8',
  });
  // A package of its kind that npm cannot fetch is no error for npm.
  if (existsSync(join(bin, 'node'))) return bin;
  const reason =
    stderr?.trim().split('\n').pop() || `there is none for ${process.platform} on ${process.arch}, or no registry answers`;
  throw new Refusal(`Node 22 cannot be installed from the npm package "node-${process.platform}-${process.arch}": ${reason}`);
}

const textOf = (folder, name) => readFileSync(join(folder, name), 'utf8');
