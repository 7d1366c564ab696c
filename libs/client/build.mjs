// Builds dist/: one file for import, one for require, and the types of both.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const path = (...parts) => join(root, ...parts);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(path('dist'), { recursive: true, force: true });
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
  build({ ...options, format: 'esm', outfile: path('dist/index.mjs') }),
  build({ ...options, format: 'cjs', outfile: path('dist/index.js') }),
]);
execFileSync(process.execPath, [tsc, '-p', path('tsconfig.build.json')], { stdio: 'inherit' });
writeFileSync(path('dist/index.d.mts'), "export * from './types/index.js';\n");
