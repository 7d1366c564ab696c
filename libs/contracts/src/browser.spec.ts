import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const BANNED = ['@nestjs', 'typeorm', 'fastify', 'nats', 'pg', 'ioredis', 'bullmq', 'undici', 'pino'];
const packageOf = (path: string): string | undefined => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

it('can be loaded by a browser: no module of Node is in it, and no server', async () => {
  const { metafile, warnings } = await build({
    entryPoints: [join(__dirname, 'index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    // What is not there in a browser is reported below, by name.
    external: [...builtinModules, 'node:*'],
    logLevel: 'silent',
    tsconfig: join(__dirname, '../../../tsconfig.json'),
  });
  expect(warnings).toEqual([]);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.filter(({ external }) => external));
  // esbuild calls its own helpers so.
  expect(imports.map(({ path }) => path).filter((path) => path !== '<runtime>')).toEqual([]);
  const packages = new Set(Object.keys(metafile.inputs).map(packageOf));
  const banned = [...packages].filter((name) => BANNED.some((prefix) => name === prefix || name?.startsWith(`${prefix}/`)));
  expect(banned).toEqual([]);
  expect([...packages]).toContain('class-validator');
});
