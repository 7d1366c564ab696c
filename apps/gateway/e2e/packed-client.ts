import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { environment, freePort, systemChromium, TestBrowser, until } from '@modernleads/testing';

const ROOT = resolve(__dirname, '../../..');
const CLIENT = join(ROOT, 'libs/client');
const run = promisify(execFile);
const executable = systemChromium();

/** What a project does with the client: one call, a table, the events of its batch, and Web Crypto. */
const USE = `
async function use(apiKey, baseUrl) {
  const client = new ModernLeads({ apiKey, baseUrl });
  const { status } = await client.verify.email({ email: 'ada@acme.test' });
  const { batch_id } = await client.batches.verify({ csv: new TextEncoder().encode('email\\nada@acme.test\\n') });
  const batch = await client.batches.wait(batch_id);
  const refusal = await verifyWebhook('{}', { 'x-modernleads-timestamp': '1', 'x-modernleads-signature': '0' }, 'whsec_x').catch((error) => error.reason);
  return [status, batch.status, refusal].join(' ');
}
`;
const USED = 'valid completed bad_timestamp';

/** The client as npm packs it, in projects that have nothing else, against the running product. */
export function packedClientSuite(reach: () => { readonly url: string; readonly key: string }): void {
  describe('the packed client in a bare project', () => {
    let project: string;
    beforeAll(async () => (project = await bareProject()), 60_000);
    afterAll(() => rmSync(project, { recursive: true }));

    const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

    it.each([
      ['an ES module', 'use.mjs', "import { ModernLeads, verifyWebhook } from '@modernleads/client';"],
      ['CommonJS', 'use.cjs', "const { ModernLeads, verifyWebhook } = require('@modernleads/client');"],
    ])('is used from %s of Node', async (_kind, name, line) => {
      write(name, `${line}${USE}use(...process.argv.slice(2)).then(console.log);`);
      const { stdout } = await run(process.execPath, [name, reach().key, reach().url], { cwd: project });
      expect(stdout.trim()).toBe(USED);
    });

    (executable ? it : it.skip)('is used from a page of another origin that Vite has built, in Chromium', async () => {
      const port = await freePort();
      const { key, url } = reach();
      const preview = { host: '127.0.0.1', port, strictPort: true };
      write('vite.config.mjs', `export default ${JSON.stringify({ preview })};`);
      write(
        'index.html',
        '<!doctype html><title>…</title><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>',
      );
      const used = `use('${key}', '${url}').then((text) => (document.title = text));`;
      write('main.js', `import { ModernLeads, verifyWebhook } from '@modernleads/client';${USE}${used}`);
      await run(process.execPath, [VITE, 'build'], { cwd: project, env: environment() });
      const server: ChildProcess = spawn(process.execPath, [VITE, 'preview'], {
        cwd: project,
        env: environment(),
        stdio: 'ignore',
      });
      const origin = `http://127.0.0.1:${port}`;
      const browser = await TestBrowser.open(executable as string);
      try {
        await until(() => fetch(origin).catch(() => undefined));
        const page = await browser.page(origin, url);
        await page.goto(origin);
        await until(async () => (await page.title()) === USED);
        expect(browser.faults).toEqual([]);
      } finally {
        await browser.close();
        server.kill();
      }
    });
  });
}

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** A folder that has the package and its only dependency. It is packed from a copy, as another test may be packing the original. */
async function bareProject(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'packed-client-'));
  const [copy, modules] = [join(project, 'copy'), join(project, 'node_modules')];
  const target = join(modules, '@modernleads/client');
  for (const folder of [copy, target]) mkdirSync(folder, { recursive: true });
  await run(process.execPath, [join(CLIENT, 'build.mjs'), join(copy, 'dist')]);
  for (const name of ['package.json', 'README.md']) copyFileSync(join(CLIENT, name), join(copy, name));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: copy, env: environment() });
  await run('tar', ['-xzf', join(project, 'modernleads-client-0.1.0.tgz'), '-C', target, '--strip-components=1']);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  return project;
}
