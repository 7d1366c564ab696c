// npm run mcp:conformance: the MCP server of `npm start` before programs of others, which are fetched into a temporary folder: the inspector, the
// conformance suite and the validator of .mcpb. They are 330 MB, and need Node 22: too much for every run of the tests.
import '../up/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installNode } from '../node-22/install.mjs';
import { complain, Refusal, say, step } from '../up/console.mjs';
import { root } from '../up/settings.mjs';
import { inspect } from './inspector.mjs';
import { startProduct } from './product.mjs';
import { conform } from './suite.mjs';
import { withKey } from './with-key.mjs';

const PACKAGES = [
  '@modelcontextprotocol/inspector@2.12.0',
  '@modelcontextprotocol/conformance@0.2.0-alpha.12',
  '@anthropic-ai/mcpb@2.1.2',
];
const MCP = join(root, 'apps/mcp');

/** @throws Refusal with what the command said when it fails. */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Refusal(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function report(title, results) {
  const wrong = results.filter(({ fault }) => fault !== undefined);
  for (const { name, fault } of wrong) say(`  ✗ ${name}: ${fault}`);
  say(`  ${title}: ${results.length - wrong.length} of ${results.length} passed`);
  if (wrong.length || !results.length) process.exitCode = 1;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'modernleads-conformance-'));
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const bin = installNode();
    await step(
      'packages',
      () => run('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], folder) ?? 'fetched',
      'a minute',
    );
    await step('server', () => run('npm', ['run', 'build'], MCP) ?? 'built');
    const mcpb = join(folder, 'node_modules/@anthropic-ai/mcpb/dist/cli/cli.js');
    for (const args of [
      ['validate', 'manifest.json'],
      ['pack', MCP, join(folder, 'modernleads.mcpb')],
    ])
      await step(`mcpb ${args[0]}`, () => run(process.execPath, [mcpb, ...args], MCP) ?? 'passed');
    let product;
    await step('product', async () => ((product = await startProduct()), product.url), 'npm start, up to two minutes');
    stops.unshift(product.stop);
    const proxy = await withKey(product.url, product.key);
    stops.unshift(proxy.stop);
    const given = { bin, modules: join(folder, 'node_modules'), folder };
    report('inspector', await inspect({ ...given, ...product }));
    report('conformance', await conform({ ...given, url: `${proxy.url}/mcp` }));
  } catch (error) {
    complain('npm run mcp:conformance', error);
    process.exitCode = 1;
  } finally {
    for (const stop of stops) await stop();
  }
}

await main();
