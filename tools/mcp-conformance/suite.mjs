import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scenarios of each revision that need no tools, prompts or resources but those of the product. The others ask for fixtures of the suite, such as a tool `test_simple_text`. */
const SCENARIOS = {
  '2026-07-28': [
    'server-stateless',
    'tools-list',
    'server-sse-multiple-streams',
    'resources-list',
    'sep-2164-resource-not-found',
    'prompts-list',
    'dns-rebinding-protection',
    'caching',
    'http-header-validation',
    'input-required-result-missing-input-response',
    'input-required-result-unsupported-methods',
    'input-required-result-ignore-extra-params',
    'input-required-result-validate-input',
  ],
  '2025-11-25': [
    'server-initialize',
    'ping',
    'tools-list',
    'server-sse-multiple-streams',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
  ],
};

/** A check within these scenarios that asks for a fixture after all. */
const FIXTURE = /^Not testable: server does not list the diagnostic tool/;

/** Runs the scenarios against the server at `url`. @returns the name of each of their checks, and what was wrong; undefined: nothing. */
export async function conform({ bin, modules, folder, url }) {
  const results = [];
  for (const [revision, scenarios] of Object.entries(SCENARIOS))
    for (const scenario of scenarios) {
      const output = join(folder, `${revision}-${scenario}`);
      const suite = join(modules, '@modelcontextprotocol/conformance/dist/index.js');
      const args = ['server', '--url', url, '--scenario', scenario, '--spec-version', revision, '-o', output];
      const said = await new Promise((resolve) =>
        execFile(join(bin, 'node'), [suite, ...args], { cwd: folder, timeout: 120_000 }, (_error, stdout, stderr) =>
          resolve(stdout + stderr),
        ),
      );
      const checks = checksIn(output);
      if (!checks.length)
        results.push({ name: `${scenario}, ${revision}`, fault: said.trim().slice(-500) || 'no check was made' });
      for (const { id, status, errorMessage } of checks.filter((check) => !FIXTURE.test(check.errorMessage)))
        results.push({
          name: `${scenario}: ${id}, ${revision}`,
          fault: status === 'FAILURE' ? (errorMessage ?? 'it failed') : undefined,
        });
    }
  return results;
}

function checksIn(folder) {
  try {
    const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('checks.json'));
    return files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  } catch {
    return [];
  }
}
