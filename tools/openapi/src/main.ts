import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { endpoints, webhookDefinitions } from '@modernleads/contracts';
import { readClassDocs } from './doc-comments';
import { documentOf } from './document';

const OUTPUT = 'apps/gateway/openapi.json';

/** Writes the document, or with `--check` says whether the one that is checked in is up to date. Runs in the root of the workspace. */
function main([mode]: readonly string[]): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const text = `${JSON.stringify(documentOf(endpoints(), readClassDocs('libs/contracts/src'), version, webhookDefinitions), null, 2)}\n`;
  if (mode !== '--check') return writeFileSync(OUTPUT, text);
  if (text === current()) return;
  console.error(`${OUTPUT} does not fit the contracts: run "npm run openapi", and commit it.`);
  process.exitCode = 1;
}

function current(): string | undefined {
  try {
    return readFileSync(OUTPUT, 'utf8');
  } catch {
    return undefined;
  }
}

main(process.argv.slice(2));
