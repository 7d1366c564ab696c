// node build.mjs [folder]: builds dist/: one file for import, one for require, the types of both, and the command line.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const path = (...parts) => join(root, ...parts);
const dist = resolve(process.argv[2] ?? path('dist'));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** The command line loads the client that is built beside it. */
const besides = {
  name: 'besides',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(?:\.\.\/)+index$/ }, () => ({ path: './index.js', external: true, sideEffects: false })),
};

/** Types as they are published: the names of schemas take less room where they are short. */
function shortened(types) {
  const text = types
    .replaceAll(/^ +/gm, '')
    .replaceAll(/^(responses|parameters|requestBodies|headers|pathItems): never;\n/gm, '');
  if (!text.startsWith('export interface components {')) return text;
  return `${text.replaceAll('components["schemas"]', 'Schemas')}type Schemas = components["schemas"];\n`;
}

rmSync(dist, { recursive: true, force: true });
const options = {
  entryPoints: [path('src/index.ts')],
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
  // The comments are in the types; names stay readable in stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
};
await Promise.all([
  build({ ...options, format: 'esm', outfile: join(dist, 'esm/index.js') }),
  build({ ...options, format: 'cjs', outfile: join(dist, 'index.js') }),
  build({
    ...options,
    entryPoints: [path('src/cli/main.ts')],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
    define: { VERSION: JSON.stringify(version) },
    plugins: [besides],
    outfile: join(dist, 'cli.js'),
  }),
]);
chmodSync(join(dist, 'cli.js'), 0o755);
// Files of one name stand beside each other in the package, so that the second takes no room.
writeFileSync(join(dist, 'esm/package.json'), JSON.stringify({ type: 'module', sideEffects: false }));
execFileSync(process.execPath, [tsc, '-p', path('tsconfig.build.json'), '--outDir', join(dist, 'types')], { stdio: 'inherit' });
for (const name of readdirSync(join(dist, 'types'))) {
  const file = join(dist, 'types', name);
  writeFileSync(file, shortened(readFileSync(file, 'utf8')));
}
writeFileSync(join(dist, 'index.d.mts'), "export * from './types/index.js';\n");
