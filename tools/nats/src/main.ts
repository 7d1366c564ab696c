import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { busUsers, natsConfiguration } from '@modernleads/contracts';

const OUTPUT = 'docker/nats.conf';
const HEADER =
  '# The users of the message bus and what each may do: written by "npm run nats" from the messages of libs/contracts.\n' +
  '# nats-server takes the passwords from its environment: letters and digits, a letter first.\n\n';

/** Writes the configuration, or with `--check` says whether the one that is checked in is up to date. Runs in the root of the workspace. */
function main([mode]: readonly string[]): void {
  const text = HEADER + natsConfiguration(busUsers());
  if (mode !== '--check') return writeFileSync(OUTPUT, text);
  if (text === readFileSync(OUTPUT, 'utf8')) return;
  console.error(`${OUTPUT} does not fit the messages of libs/contracts: run "npm run nats", and commit it.`);
  process.exitCode = 1;
}

main(process.argv.slice(2));
