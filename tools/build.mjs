// Bundles every app and tool that has a src/main.ts into dist/<folder>/main.js, and what its threads do: each src/worker.ts into dist/<folder>/worker.js.
// Packages stay external. Vite builds the dashboard into dist/apps/dashboard.
// SWC compiles each file because esbuild alone emits no decorator metadata, without which Nest cannot inject.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** What docker/Dockerfile puts into images. */
const SHIPPED = /^dist\/(apps\/[^/]+\/main|tools\/admin\/main|(apps|libs)\/[^/]+\/worker)\.js$/;

const DASHBOARD = 'apps/dashboard';

/** Builds the projects in `only` (workspace-relative folders), or all of them. */
async function buildAll(only) {
  const programs = only.filter((folder) => folder !== DASHBOARD);
  const isWhole = only.length === 0;
  await Promise.all([
    (isWhole || programs.length > 0) && build(isWhole ? undefined : programs),
    (isWhole || only.includes(DASHBOARD)) && buildDashboard(),
  ]);
}

async function buildDashboard() {
  const { build: bundle } = await import('vite');
  await bundle({ configFile: join(root, DASHBOARD, 'vite.config.mjs'), logLevel: 'warn' });
}

/**
 * Builds the programs in `only` (workspace-relative folders), or all of them, and the threads of all.
 * @param outdir relative to the workspace. @param edit what each source file is compiled as: `(path, text) => text`.
 */
export async function build(only = projects(), { outdir = 'dist', edit = (_path, text) => text } = {}) {
  const [{ build: bundle }, swc] = await Promise.all([import('esbuild'), import('@swc/core')]);
  const { metafile } = await bundle({
    metafile: true,
    absWorkingDir: root,
    entryPoints: [...only.map((folder) => `${folder}/src/main.ts`), ...workers()].map(entryPoint),
    outdir: join(root, outdir),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // import() becomes require(): Node's loader for ES modules uses 30 MB in each process.
    supported: { 'dynamic-import': false },
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [externalPackages, decorated(swc.default ?? swc, edit), textFiles(edit)],
  });
  refuseDevDependencies(metafile.outputs);
}

export function projects() {
  return projectsWith('src/main.ts', ['apps', 'tools']);
}

const workers = () => projectsWith('src/worker.ts', ['apps', 'libs']).map((folder) => `${folder}/src/worker.ts`);

function projectsWith(file, groups) {
  return groups.flatMap((group) => {
    const folders = existsSync(join(root, group)) ? readdirSync(join(root, group)) : [];
    return folders.map((name) => `${group}/${name}`).filter((folder) => existsSync(join(root, folder, file)));
  });
}

/** `apps/verify/src/main.ts` becomes `apps/verify/main.js`. */
const entryPoint = (file) => ({ in: join(root, file), out: file.replace('/src/', '/').replace(/\.ts$/, '') });

/** An image contains the `dependencies` of package.json only: shipped programs must not need other packages. */
function refuseDevDependencies(outputs) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [file, { imports }] of Object.entries(outputs).filter(([name]) => SHIPPED.test(name))) {
    const names = imports.filter(({ external }) => external).map(({ path }) => /^(@[^/]+\/)?[^/]+/.exec(path)[0]);
    const missing = names.find((name) => !isBuiltin(name) && !dependencies[name]);
    if (missing) throw new Error(`${file} needs ${missing}, which package.json must list under "dependencies"`);
  }
}

const externalPackages = {
  name: 'external-packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@modernleads/') ? null : { external: true },
    ),
};

function decorated(swc, edit) {
  const jsc = {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  };
  return {
    name: 'decorator-metadata',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const { code } = await swc.transform(edit(path, readFileSync(path, 'utf8')), {
          filename: path,
          jsc,
          module: { type: 'es6' },
          sourceMaps: 'inline',
          swcrc: false,
        });
        return { contents: code, loader: 'js', resolveDir: dirname(path) };
      }),
  };
}

/** An imported .sql, .md, .css or .browser.js file becomes its text. */
function textFiles(edit) {
  return {
    name: 'text-files',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.(sql|md|css|browser\.js)$/ }, ({ path }) => ({
        contents: edit(path, readFileSync(path, 'utf8')),
        loader: 'text',
      })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll(process.argv.slice(2));
}
