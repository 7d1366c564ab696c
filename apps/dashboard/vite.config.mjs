import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompress, constants, gzip } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));
const workspace = join(root, '../..');
const EVERY_SCREEN =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/(?!react-virtual|virtual))|src\/(app|ui\/(badge|button|field|figure|format|page|table))/;
const COMPRESSIBLE = /\.(js|css|html|svg)$/;

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@modernleads/client': join(workspace, 'libs/client/src/index.ts'),
      '@modernleads/contracts/roles': join(workspace, 'libs/contracts/src/dashboard/roles.ts'),
    },
  },
  plugins: [react(), tailwindcss(), compressed()],
  build: {
    outDir: join(workspace, 'dist/apps/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the page forbids `data:` fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What every screen needs is one file: a chunk for each part of it would be as many requests before the first paint.
      output: { codeSplitting: { groups: [{ name: 'base', test: EVERY_SCREEN }] } },
    },
  },
});

/** Writes each file a second time as `.gz` and `.br`, so that no request compresses anything. */
function compressed() {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      await Promise.all(
        Object.keys(bundle)
          .filter((name) => COMPRESSIBLE.test(name))
          .map((name) => compress(join(dir, name))),
      );
    },
  };
}

async function compress(path) {
  const bytes = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  await Promise.all([
    promisify(gzip)(bytes, { level: 9 }).then((made) => writeFile(`${path}.gz`, made)),
    promisify(brotliCompress)(bytes, quality).then((made) => writeFile(`${path}.br`, made)),
  ]);
}
