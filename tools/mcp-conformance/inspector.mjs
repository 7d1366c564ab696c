import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../up/settings.mjs';

const SERVER = join(root, 'apps/mcp/dist/index.js');
const ERAS = ['legacy', 'modern'];
/** What `batch_status` and `batch_download` are asked for is the batch that `batch_verify` has made. */
const CALLS = [
  ['lookup', { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }],
  ['verify_email', { email: 'ada@acme.test' }],
  ['qualify', { domain: 'high.sandbox.test' }],
  ['find_domain', { company_name: 'Acme' }],
  ['research_prospect', { domain: 'signal.sandbox.test' }],
  ['batch_enrich', { rows: [{ first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }] }],
  ['batch_clean_names', { names: ['Acme Inc.'] }],
  ['batch_verify', { emails: ['ada@acme.test', 'eve@acme.test'] }],
  ['batch_status', {}],
  ['batch_download', {}],
];

/**
 * The list of tools, held to `--strict`, and every tool by the command line of the inspector, over both transports, in both eras.
 * @returns for each of them its name and what was wrong with it; undefined: nothing.
 */
export async function inspect({ bin, modules, url, key }) {
  const WAYS = {
    stdio: ['node', SERVER, '-e', `MODERNLEADS_API_KEY=${key}`, '-e', `MODERNLEADS_BASE_URL=${url}`],
    http: [`${url}/mcp`, '--transport', 'http', '--header', `Authorization: Bearer ${key}`],
  };
  const launcher = join(modules, '@modelcontextprotocol/inspector/clients/launcher/build/index.js');
  const run = (target, era, ...args) =>
    new Promise((resolve) => {
      const line = [launcher, '--cli', ...target, '--protocol-era', era, '--format', 'json', '-q', ...args];
      const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
      execFile(join(bin, 'node'), line, { env, timeout: 90_000 }, (error, stdout, stderr) =>
        resolve({ code: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
      );
    });
  const results = [];
  for (const [way, target] of Object.entries(WAYS))
    for (const era of ERAS) {
      const note = (name, { code, stdout, stderr }) => {
        const fault = code === 0 ? undefined : `exit code ${code}: ${(stderr || stdout).trim().slice(0, 500)}`;
        results.push({ name: `${name} over ${way}, ${era}`, fault });
      };
      note('tools/list --strict', await run(target, era, '--strict', '--method', 'tools/list'));
      let made = {};
      for (const [name, input] of CALLS) {
        const call = () =>
          run(
            target,
            era,
            '--method',
            'tools/call',
            '--tool-name',
            name,
            '--tool-args-json',
            JSON.stringify({ ...input, ...made }),
          );
        let ran = await call();
        while (name === 'batch_status' && structured(ran)?.poll_after_s) ran = await call();
        if (name === 'batch_verify') made = { batch_id: structured(ran)?.batch_id };
        note(name, ran);
      }
    }
  return results;
}

function structured({ stdout }) {
  try {
    const answer = JSON.parse(stdout);
    return (answer.result ?? answer).structuredContent;
  } catch {
    return undefined;
  }
}
