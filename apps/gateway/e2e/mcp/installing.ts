import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { environment, searchPath } from '@modernleads/testing';
import type { Stack } from '../stack';
import { MCP_APP, TEN } from './mcp-clients';

const run = promisify(execFile);
const README = readFileSync(join(MCP_APP, 'README.md'), 'utf8');
const read = (file: string) => JSON.parse(readFileSync(join(MCP_APP, file), 'utf8'));

/** What the configuration of an assistant says of a server. */
interface Configured {
  readonly command?: string;
  readonly args?: string[];
  readonly env?: Record<string, string>;
  readonly url?: string;
  readonly serverUrl?: string;
  readonly headers?: Record<string, string>;
}

/** The blocks of the README that a reader copies: for whom (the heading line before), by which way, in which language. */
const SNIPPETS = [...README.matchAll(/\n([^\n]+)\n\n<!-- snippet: (stdio|http) -->\n\n```(json|sh)\n(.*?)```/gs)].map(
  ([, intended = '', way = '', language = '', text = '']) => ({ intended, way, language, text }),
);

/** How the server is installed, as the documents say it. */
export function installingSuite(stackOf: () => Stack): void {
  describe('as the README says', () => {
    let key: string;
    beforeAll(async () => ({ secret: key } = await stackOf().createKey({ mode: 'test', rateLimit: 10_000 })));

    it('each assistant has a snippet', () => {
      const all = SNIPPETS.map(({ intended, way }) => `${way}: ${intended}`).join('\n');
      for (const name of ['Claude Code', 'Cursor', 'Windsurf', 'VS Code'])
        for (const way of ['stdio', 'http']) expect(all).toMatch(new RegExp(`${way}: .*${name}`));
      expect(all).toMatch(/stdio: .*Claude Desktop/);
    });

    it.each(SNIPPETS)('$way: $intended', async ({ language, text }) => {
      const filled = text
        .replaceAll('/absolute/path/to/apps/mcp', MCP_APP)
        .replaceAll(/ml_live_your_key|\$\{input:modernleads-key\}/g, key)
        .replaceAll('http://127.0.0.1:3000', stackOf().url);
      expect(await toolsOf(language === 'json' ? ofJson(filled) : await ofCommand(filled))).toEqual(TEN);
    });
  });

  it('is one file, which needs no other package', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-file-'));
    copyFileSync(join(MCP_APP, 'dist/index.js'), join(folder, 'index.js'));
    const { secret } = await stackOf().createKey();
    const env = { MODERNLEADS_API_KEY: secret, MODERNLEADS_BASE_URL: stackOf().url };
    expect(await toolsOf({ command: 'node', args: [join(folder, 'index.js')], env })).toEqual(TEN);
    rmSync(folder, { recursive: true });
    const options = { cwd: MCP_APP, env: { ...environment(), npm_config_ignore_scripts: 'true' } };
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], options);
    const [{ files, name }] = JSON.parse(stdout) as [{ name: string; files: { path: string }[] }];
    expect(files.map(({ path }) => path).sort()).toEqual(['README.md', 'dist/index.js', 'package.json']);
    expect(name).toBe(read('package.json').name);
  });

  it('is described by server.json and manifest.json as it is', () => {
    const [pack, server, manifest] = [read('package.json'), read('server.json'), read('manifest.json')];
    const variables = [...new Set(readFileSync(join(MCP_APP, 'src/env.ts'), 'utf8').match(/MODERNLEADS_[A-Z_]+/g))].sort();
    expect([server.name, server.version, manifest.version]).toEqual([pack.mcpName, pack.version, pack.version]);
    expect(server.name).toMatch(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/);
    expect(server.description.length).toBeLessThanOrEqual(100);
    const [npm] = server.packages;
    expect([npm.identifier, npm.version, npm.transport]).toEqual([pack.name, pack.version, { type: 'stdio' }]);
    expect(npm.environmentVariables.map(({ name }: { name: string }) => name).sort()).toEqual(variables);
    expect(server.remotes).toMatchObject([{ type: 'streamable-http', headers: [{ name: 'Authorization', isSecret: true }] }]);
    const { entry_point, mcp_config } = manifest.server;
    expect(mcp_config.args).toEqual([`\${__dirname}/${entry_point}`]);
    expect([entry_point, Object.values(pack.bin)]).toEqual(['dist/index.js', [entry_point]]);
    expect(variables).toEqual(expect.arrayContaining(Object.keys(mcp_config.env)));
    const asked = Object.values<string>(mcp_config.env).map((value) => /^\$\{user_config\.(\w+)\}$/.exec(value)?.[1]);
    expect(asked.sort()).toEqual(Object.keys(manifest.user_config).sort());
    expect(manifest.user_config.api_key).toMatchObject({ sensitive: true, required: true });
  });
}

function ofJson(text: string): Configured {
  const { mcpServers, servers } = JSON.parse(text) as Record<'mcpServers' | 'servers', Record<string, Configured>>;
  return (mcpServers ?? servers)['modernleads'] as Configured;
}

/** Runs the line in a shell in which `claude` tells its arguments, and reads them as `claude mcp add` does. */
async function ofCommand(line: string): Promise<Configured> {
  const tell = `claude() { node -p 'JSON.stringify(process.argv.slice(1))' -- "$@"; }\n${line}`;
  const { stdout } = await run('sh', ['-c', tell], { env: environment() });
  const given = JSON.parse(stdout) as string[];
  expect(given.slice(0, 2)).toEqual(['mcp', 'add']);
  const valuesOf = (flag: string): string[] => given.filter((_, at) => given[at - 1] === flag);
  const [command, ...args] = given.includes('--') ? given.slice(given.indexOf('--') + 1) : [];
  const pairs = (flag: string, separator: string) =>
    Object.fromEntries(
      valuesOf(flag).map((pair) => [
        pair.slice(0, pair.indexOf(separator)),
        pair.slice(pair.indexOf(separator) + separator.length),
      ]),
    );
  if (command) return { command, args, env: pairs('--env', '=') as Record<string, string> };
  return { url: given.find((each) => each.startsWith('http:')), headers: pairs('--header', ': ') as Record<string, string> };
}

async function toolsOf({ command, args, env, url, serverUrl, headers }: Configured): Promise<string[]> {
  const client = new Client({ name: 'spec', version: '1' });
  const address = url ?? serverUrl;
  const transport = address
    ? new StreamableHTTPClientTransport(new URL(address), { requestInit: { headers } })
    : new StdioClientTransport({ command: command ?? '', args, env: { PATH: searchPath(), ...env } });
  await client.connect(transport);
  const { tools } = await client.listTools();
  await client.close();
  return tools.map(({ name }) => name);
}
