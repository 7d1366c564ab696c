// Every folder of apps/, libs/ and tools/ with a src/ is an Nx project: named after its folder, tagged by its kind, with the
// targets `lint`, `test` and (where it has a main.ts or main.tsx) `build`. No project needs a configuration file of its own.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const kinds = { apps: 'app', libs: 'lib', tools: 'tool' };

export const createNodesV2 = [
  '{apps,libs,tools}/*/src/{main,index}.{ts,tsx}',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => [file, { projects: projectAt(dirname(dirname(file)), workspaceRoot) }]),
];

function projectAt(root, workspaceRoot) {
  const name = basename(root);
  const kind = kinds[dirname(root)];
  const runnable = ['main.ts', 'main.tsx'].some((main) => existsSync(join(workspaceRoot, root, 'src', main)));
  const targets = {
    lint: { command: `eslint --max-warnings 0 ${root}` },
    test: { command: `node tools/up/test.mjs ${root}` },
    ...(runnable && { build: { command: `node tools/build.mjs ${root}` } }),
  };
  return {
    [root]: {
      name,
      root,
      projectType: kind === 'app' ? 'application' : 'library',
      tags: [`type:${kind}`, `${kind}:${name}`],
      targets,
    },
  };
}
