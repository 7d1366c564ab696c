// node tools/openapi/lint.mjs: whether others' tools can read apps/gateway/openapi.json. Exit code 1, and what they say, where they cannot.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { root } from '../up/settings.mjs';

const FILE = join(root, 'apps/gateway/openapi.json');
const text = readFileSync(FILE, 'utf8');

/** What a client in TypeScript writes; it compiles only with the types that rows, counts and results should have. */
const SAMPLE = `
import type { components, paths } from './openapi';
type Schemas = components['schemas'];

const row: Schemas['EnrichBatchRow'] = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test', crm_id: 7 };
export const enrich: Schemas['EnrichBatchBody'] = { rows: [row], find_phones: false };
export const verify: Schemas['VerifyBatchBody'] = { emails: ['ada@acme.test', { email: 'bob@acme.test', note: 'x' }] };
export const contacts: Schemas['ContactsBody'] = { rows: [{ Email: 'ada@acme.test', Age: 36 }], columns: { email: 'Email' } };
export const lookup: Schemas['LookupBody'] = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test', lookup_type: 'both' };

export function foundIn({ counts }: Schemas['BatchAnswer']): number {
  return (counts['found'] ?? 0) + 1;
}
export function emailsOf({ results }: Schemas['BatchDownloadAnswer']): string[] {
  return results.map((result) => \`\${result.status} \${result.credits_charged + 1} \${String(result['crm_id'])}\`);
}
export const accept: paths['/v1/batch/{id}/events']['get']['parameters']['query'] = { lastEventId: 'completed-1' };
// @ts-expect-error a status that does not exist
export const wrong: Schemas['EnrichBatchResult']['status'] = 'lost';
// @ts-expect-error a field that does not exist
export const typo: Schemas['VerifyEmailBody'] = { emial: 'ada@acme.test' };
`;

/** Rules of Redocly that are about taste: an operation that needs no key at all, and a licence with an identifier, are right here. */
const REDOCLY = { extends: ['recommended'], rules: { 'info-license-url': 'off', 'operation-4xx-response': 'error' } };

async function redocly() {
  const problems = await lintFromString({ source: text, absoluteRef: FILE, config: await createConfig(REDOCLY) });
  return problems.map(({ ruleId, message, location: [place] }) => `redocly ${ruleId}: ${message} (${place?.pointer ?? ''})`);
}

async function spectralLint() {
  const linter = new spectral.Spectral();
  linter.setRuleset({ extends: [[rulesets.oas, 'recommended']] });
  const problems = await linter.run(new spectral.Document(text, parsers.Json, FILE));
  return problems.map(({ code, message, path }) => `spectral ${code}: ${message} (${path.join('.')})`);
}

async function types() {
  const files = new Map([
    ['/client.ts', SAMPLE],
    ['/openapi.ts', astToString(await openapiTS(text))],
  ]);
  const options = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) =>
    files.has(name) ? ts.createSourceFile(name, files.get(name), ...rest) : getSourceFile(name, ...rest);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const { line } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
    return `types ${file?.fileName}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const problems = (await Promise.all([redocly(), spectralLint(), types()])).flat();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
