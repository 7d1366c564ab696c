import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Command } from '../command';
import { readAccess } from '../config';
import { environmentWith } from '../env';
import { CliError, EXIT, type ExitCode, UsageError } from '../failures';

const PACKAGE = '@modernleads/mcp';

export const mcp: Command = {
  name: 'mcp',
  about: 'Start the MCP server on standard input and output, for an AI assistant.',
  options: { server: { type: 'text', value: 'FILE', about: `Its dist/index.js; default: that of ${PACKAGE}, installed here.` } },
  run: async ({ values }, { env }) => {
    const { apiKey, baseUrl } = await readAccess(env);
    const server = spawn(process.execPath, [serverFile(values['server'] as string | undefined)], {
      stdio: 'inherit',
      env: environmentWith(apiKey, baseUrl),
    });
    // A terminal sends Ctrl-C to both; others end this process only.
    process.on('SIGINT', () => undefined).on('SIGTERM', () => server.kill('SIGTERM'));
    const [code] = (await once(server, 'exit')) as [number | null];
    if (code) throw new CliError(`The MCP server ended with code ${code}.`, EXIT.other as ExitCode, 'mcp_failed');
    return undefined;
  },
};

/** @throws UsageError */
function serverFile(given: string | undefined): string {
  if (given !== undefined) {
    if (!existsSync(given)) throw new UsageError(`There is no file ${given}.`);
    return resolve(given);
  }
  for (const from of [join(process.cwd(), 'package.json'), __filename])
    try {
      return join(dirname(createRequire(from).resolve(`${PACKAGE}/package.json`)), 'dist/index.js');
    } catch {
      // Not installed from there.
    }
  throw new UsageError(`${PACKAGE} is not installed here: run "npm install ${PACKAGE}", or say --server path/to/dist/index.js.`);
}
