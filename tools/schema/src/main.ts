import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { describeSchema, testDatabase } from '@modernleads/testing';

const OUTPUT = 'libs/database/schema.sql';
const HEADER =
  '-- What migrations and functions make of an empty database: written by "npm run schema", and read by nobody but people.\n\n';

/** Writes the schema, or with `--check` says whether the one that is checked in is up to date. Runs in the root of the workspace. */
async function main([mode]: readonly string[]): Promise<void> {
  const store = await testDatabase();
  const text = HEADER + (await describeSchema(store.database.pool).finally(() => store.drop()));
  if (mode !== '--check') return writeFileSync(OUTPUT, text);
  if (text === readFileSync(OUTPUT, 'utf8')) return;
  console.error(`${OUTPUT} does not fit the migrations and functions: run "npm run schema", and commit it.`);
  process.exitCode = 1;
}

void main(process.argv.slice(2));
