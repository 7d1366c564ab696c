// Bundles the server with the client and all that both need into one file, dist/index.js.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

await build({
  entryPoints: [join(root, 'src/index.ts')],
  outfile: join(root, 'dist/index.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: '#!/usr/bin/env node' },
  alias: { '@modernleads/client': join(root, '../../libs/client/src/index.ts') },
  // The client lies outside of this folder; its dependency is installed here.
  nodePaths: [join(root, 'node_modules')],
});
