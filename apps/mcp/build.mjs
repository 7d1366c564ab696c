// Bundles the server with the client and all that both need into one file, dist/index.js.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

const lib = (name) => join(root, '../../libs', name, 'src/index.ts');

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
  alias: { '@modernleads/client': lib('client'), '@modernleads/mcp-tools': lib('mcp-tools') },
  // The libs lie outside of this folder; what they need is installed here.
  nodePaths: [join(root, 'node_modules')],
});
