import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { describePersonalData } from '@modernleads/privacy';
import { describeSchema, testDatabase } from '@modernleads/testing';
import { format } from 'prettier';

const SCHEMA = 'libs/database/schema.sql';
const PERSONAL_DATA = 'docs/personal-data.md';
const HEADER =
  '-- What migrations and functions make of an empty database: written by "npm run schema", and read by nobody but people.\n\n';

/** Writes the schema and the table of personal data, or with `--check` says whether those that are checked in are up to date. */
async function main([mode]: readonly string[]): Promise<void> {
  const store = await testDatabase();
  const schema = HEADER + (await describeSchema(store.database.pool).finally(() => store.drop()));
  const personalData = await format(describePersonalData(), { parser: 'markdown' });
  for (const [path, text] of [
    [SCHEMA, schema],
    [PERSONAL_DATA, personalData],
  ] as const) {
    if (mode !== '--check') writeFileSync(path, text);
    else if (text !== readFileSync(path, 'utf8')) {
      console.error(`${path} is not up to date: run "npm run schema", and commit it.`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv.slice(2));
