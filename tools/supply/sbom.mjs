// npm run sbom: writes CycloneDX documents to dist/sbom: workspace.json with every package, and one for each image with the packages that it contains.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apps, root } from '../up/settings.mjs';

const folder = join(root, 'dist/sbom');

function npmSbom(...options) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...options];
  return JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 27 }));
}

/** The document of an image: its dependencies are those of production, whichever of them its service loads. */
function imageSbom(document, service) {
  const { component } = document.metadata;
  const image = { ...component, type: 'container', name: `modernleads/${service}` };
  return { ...document, metadata: { ...document.metadata, component: image } };
}

function write(name, document) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(document, undefined, 2)}\n`);
  console.log(`dist/sbom/${name}.json  ${document.components.length} components`);
}

mkdirSync(folder, { recursive: true });
write('workspace', npmSbom());
const production = npmSbom('--omit', 'dev');
for (const service of apps()) write(service, imageSbom(production, service));
