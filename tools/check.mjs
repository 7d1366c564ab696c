// npm run check: everything that a change must pass. `node tools/check.mjs format types` runs only those steps.
import './up/node-version.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { complain, Refusal, say, seconds, step } from './up/console.mjs';
import { root } from './up/settings.mjs';
import { prepareWorkspace } from './up/workspace.mjs';

const node = (...args) => ({ command: process.execPath, args });
const tool = (name, ...args) => ({ command: join(root, 'node_modules/.bin', name), args });

/** What a change must pass. A step passes when all its commands do. */
const STEPS = {
  format: [tool('prettier', '--check', '.')],
  // One process for all projects: with one for each, most of the time would go into loading the rules. Nx first reads who imports whom, for the boundaries.
  lint: [
    tool('nx', 'show', 'projects'),
    tool('eslint', '--max-warnings', '0', '.'),
    node('tools/import-cycles/import-cycles.mjs'),
    node('tools/redos/redos.mjs'),
  ],
  types: [tool('tsc', '--noEmit', '-p', 'tsconfig.json'), tool('tsc', '-p', 'apps/dashboard')],
  generated: [
    node('tools/openapi/openapi.mjs', '--check'),
    node('libs/client/schema.mjs', '--check'),
    node('tools/nats/nats.mjs', '--check'),
    node('tools/lists/lists.mjs', '--check'),
    node('tools/redos/redos.mjs', '--check'),
    node('tools/schema/schema.mjs', '--check'),
  ],
  api: [node('tools/openapi/lint.mjs')],
  supply: [node('tools/supply/licences.mjs'), node('tools/supply/advisories.mjs')],
  tests: [node('tools/up/test.mjs')],
};

/** Runs all steps, or those named, as many at a time as there are cores, and prints the counts: exit code 1 when one failed. */
async function check(names) {
  try {
    const chosen = names.length ? names : Object.keys(STEPS);
    const unknown = chosen.find((name) => !STEPS[name]);
    if (unknown) throw new Refusal(`there is no step "${unknown}": the steps are ${Object.keys(STEPS).join(', ')}.`);
    await prepareWorkspace(async (command, args) => (await runQuietly({ command, args })).code, step);
    const waiting = [...chosen];
    let failed = 0;
    const lane = async () => {
      for (let name = waiting.shift(); name; name = waiting.shift()) {
        const isFine = await passes(name);
        if (!isFine) failed += 1;
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
    say(`${chosen.length - failed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    complain('npm run check', error);
    process.exitCode = 1;
  }
}

async function passes(name) {
  const from = performance.now();
  const results = [];
  for (const command of STEPS[name]) results.push(await runQuietly(command));
  const failures = results.filter(({ code }) => code !== 0);
  say(`${failures.length ? 'FAILED' : 'passed'}  ${name.padEnd(10)} ${seconds(performance.now() - from)}`);
  for (const { output } of failures) say(output.replace(/^/gm, '    '));
  return failures.length === 0;
}

/** Runs a command to its end: `{ code, output }`. */
async function runQuietly({ command, args }) {
  const running = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(running, 'close');
  return { code, output: output.trimEnd() };
}

await check(process.argv.slice(2));
