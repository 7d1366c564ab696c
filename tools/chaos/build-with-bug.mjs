// Builds services with planted bugs: `node tools/chaos/build-with-bug.mjs OUTDIR EDITS APP…`, where EDITS is JSON of { file, find, replace }.
import { relative } from 'node:path';
import { build } from '../build.mjs';
import { root } from '../up/settings.mjs';

const [outdir, json, ...apps] = process.argv.slice(2);
const edits = JSON.parse(json);
const missing = new Set(edits.map(({ file }) => file));

function edit(path, source) {
  const file = relative(root, path);
  missing.delete(file);
  return edits
    .filter((change) => change.file === file)
    .reduce((text, { find, replace }) => text.replace(find, () => replace), source);
}

await build(apps, { outdir, edit });
if (missing.size) throw new Error(`not part of ${apps.join(', ')}: ${[...missing].join(', ')}`);
