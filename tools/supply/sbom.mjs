// npm run sbom: writes CycloneDX documents to dist/sbom: workspace.json with every package, and one for each image with the packages that it contains.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apps, root } from '../up/settings.mjs';
import { bundledPackages, componentsBelow } from './bundled.mjs';

const folder = join(root, 'dist/sbom');

function npmSbom(...options) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...options];
  return JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 27 }));
}

/** The packages of production, and those of which the dashboard's assets are made: every image contains both. */
function shippedSbom(workspace) {
  const production = npmSbom('--omit', 'dev');
  const known = new Set(production.components.map((one) => one['bom-ref']));
  const bundled = componentsBelow(workspace, bundledPackages()).filter((one) => !known.has(one['bom-ref']));
  const refs = new Set(bundled.map((one) => one['bom-ref']));
  return {
    ...production,
    components: [...production.components, ...bundled.map((one) => ({ ...one, scope: 'required', properties: [] }))],
    dependencies: [...production.dependencies, ...workspace.dependencies.filter(({ ref }) => refs.has(ref)).map(withoutTypes)],
  };
}

const withoutTypes = ({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => !one.startsWith('@types/')) });

/** The document of an image: its dependencies are those of all services, whichever of them its own loads. */
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
const workspace = npmSbom();
write('workspace', workspace);
const shipped = shippedSbom(workspace);
for (const service of apps()) write(service, imageSbom(shipped, service));
