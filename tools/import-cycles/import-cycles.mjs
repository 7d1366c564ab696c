// Fails when files import each other in a cycle, and prints it. Type-only imports, re-exports and import() count: a type that two files
// need belongs in a third. `node tools/import-cycles/import-cycles.mjs [FOLDER]`; default: the workspace.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const GROUPS = ['apps', 'libs', 'tools'];
const SKIPPED = new Set(['node_modules', 'dist']);
const SUFFIXES = ['', '.ts', '.tsx', '/index.ts'];

/** Every import of every source file of the workspace: file → files, as absolute paths. */
export function importGraph(root) {
  const aliases = readAliases(root);
  const files = GROUPS.flatMap((group) => sourceFiles(join(root, group)));
  return new Map(files.map((file) => [file, importsOf(file, aliases)]));
}

/** One shortest cycle for each group of files that import each other, its first file repeated at the end. */
export function importCycles(graph) {
  const seen = new Set();
  const cycles = [];
  for (const file of graph.keys()) {
    if (seen.has(file)) continue;
    const cycle = shortestCycle(graph, file);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const member of reachable(graph, file)) if (reachable(graph, member).has(file)) seen.add(member);
  }
  return cycles;
}

function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourceFiles(path);
    return /\.(tsx?|mjs|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** The `paths` of tsconfig.base.json: package name → absolute path. */
function readAliases(root) {
  const config = join(root, 'tsconfig.base.json');
  if (!existsSync(config)) return new Map();
  const { paths = {} } = JSON.parse(readFileSync(config, 'utf8')).compilerOptions;
  return new Map(Object.entries(paths).map(([name, [path]]) => [name, join(root, path)]));
}

function importsOf(file, aliases) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName: name }) => {
    const target = name.startsWith('.') ? join(dirname(file), name) : aliases.get(name);
    const found = target && SUFFIXES.map((suffix) => target + suffix).find((path) => /\.\w+$/.test(path) && existsSync(path));
    return found ? [found] : [];
  });
}

function reachable(graph, from) {
  const found = new Set();
  const open = [from];
  for (let file = open.pop(); file; file = open.pop())
    for (const next of graph.get(file) ?? []) if (!found.has(next)) open.push((found.add(next), next));
  return found;
}

/** Breadth first from a file back to itself; undefined when it is in no cycle. */
function shortestCycle(graph, start) {
  const paths = [[start]];
  const visited = new Set();
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const next of graph.get(path.at(-1)) ?? []) {
      if (next === start) return [...path, start];
      if (!visited.has(next)) paths.push([...path, (visited.add(next), next)]);
    }
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../..'));
  const cycles = importCycles(importGraph(root));
  for (const cycle of cycles) console.error(`import cycle: ${cycle.map((file) => relative(root, file)).join(' → ')}`);
  process.exitCode = cycles.length ? 1 : 0;
}
