import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../up/settings.mjs';

const SOURCE = join(root, 'apps/dashboard/src');
const IMPORTS = /(?:from|import) '(@[^/']+\/[^/']+|[^@./'][^/']*)/g;

/** The names of the packages that the dashboard's source imports. Vite copies their code into its assets, so that images contain it although they are devDependencies. */
export function bundledPackages() {
  const files = readdirSync(SOURCE, { recursive: true }).filter((name) => /(?<!\.spec)\.(ts|tsx|css)$/.test(name));
  const names = files.flatMap((name) =>
    [...readFileSync(join(SOURCE, name), 'utf8').matchAll(IMPORTS)].map(([, found]) => found),
  );
  return [...new Set(names)].filter((name) => !name.startsWith('@modernleads/')).sort();
}

/** The components of a CycloneDX document that have one of these names, and those that they depend on; types are no code. */
export function componentsBelow(document, names) {
  const dependsOn = new Map(document.dependencies.map((one) => [one.ref, one.dependsOn]));
  const byRef = new Map(document.components.map((one) => [one['bom-ref'], one]));
  const [{ dependsOn: direct }] = document.dependencies.filter(({ ref }) => ref === document.metadata.component['bom-ref']);
  const found = new Set();
  const queue = direct.filter((ref) => names.includes(byRef.get(ref)?.name));
  for (const ref of queue) {
    if (found.has(ref) || byRef.get(ref).name.startsWith('@types/')) continue;
    found.add(ref);
    queue.push(...(dependsOn.get(ref) ?? []));
  }
  return [...found].map((ref) => byRef.get(ref));
}
