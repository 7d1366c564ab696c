// The regular expressions of the workspace: literals, and what `new RegExp(…)` makes when its file is loaded. Tests are left out: they read their own texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

const SKIPPED = new Set(['node_modules', 'dist', 'test', 'e2e']);
const MAKES = 'new RegExp(';
/** Made while the program runs, of what is known only then. */
const WHILE_RUNNING = new Set([
  // The names of one person, each sign escaped; no repetitions.
  'libs/privacy/src/erasure/person-matcher.ts',
  'tools/redos',
]);

/** What the comment above a statement says of the texts that its expressions are applied to. */
const CAP = /\bat most ([\d,]+) (?:UTF-16 units|characters)\b/i;

/** An expression, e.g. `/a+$/u`, and the places that have it, with the longest text that each is applied to; and the places where one is made that cannot be known. */
export async function expressionsOf(root) {
  const files = ['apps', 'libs', 'tools'].flatMap((group) => sourceFiles(join(root, group)));
  const found = new Map();
  const note = (expression, place) => found.set(expression, [...(found.get(expression) ?? []), place]);
  const sites = [];
  for (const file of files) {
    const { literals, made } = read(file, root);
    for (const { text, place, cap } of literals) note(text, { place, cap });
    sites.push(...made.filter(({ place }) => !isWhileRunning(place)));
  }
  const loaded = await constructed(
    root,
    files.filter((file) => sites.some((site) => site.file === file && !site.place.startsWith('tools/'))),
  );
  for (const { expression, place, cap } of loaded) note(expression, { place, cap });
  const known = new Set(loaded.map(({ place }) => place));
  return { found, unknown: sites.map(({ place }) => place).filter((place) => !known.has(place)) };
}

const isWhileRunning = (place) => [...WHILE_RUNNING].some((path) => place.startsWith(path));

function read(file, root) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const placeOf = (node) => `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const capOf = (node) => {
    let statement = node;
    while (!ts.isStatement(statement)) statement = statement.parent;
    const [, cap] = CAP.exec(source.text.slice(statement.getFullStart(), node.getStart())) ?? [];
    return cap === undefined ? Infinity : Number(cap.replaceAll(',', ''));
  };
  const [literals, made] = [[], []];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ text: node.text, place: placeOf(node), cap: capOf(node) });
    if (isMaking(node)) made.push({ file, place: placeOf(node), at: node.getStart(), cap: capOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made, text: source.text };
}

const isMaking = (node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp';

/** What the files make when they are loaded, all in one program. */
async function constructed(root, files) {
  if (!files.length) return [];
  const { outputFiles } = await build({
    stdin: {
      contents: ['reflect-metadata', ...files].map((path) => `import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.base.json'),
    loader: { '.sql': 'text', '.md': 'text' },
    plugins: [{ name: 'record', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => recording(path, root)) }],
    logLevel: 'silent',
  });
  const made = [];
  const record = (place, cap) => (source, flags) => {
    const expression = new RegExp(source, flags);
    made.push({ expression: String(expression), place, cap });
    return expression;
  };
  const require = createRequire(import.meta.url);
  new Function('require', 'module', 'exports', 'recordRegExp', outputFiles[0].text)(require, { exports: {} }, {}, record);
  return made;
}

/** The source with each `new RegExp(…)` telling its place; undefined: it has none. */
function recording(file, root) {
  if (!readFileSync(file, 'utf8').includes(MAKES)) return undefined;
  const { made, text } = read(file, root);
  const contents = made.reduceRight(
    (source, { at, place, cap }) =>
      `${source.slice(0, at)}recordRegExp(${JSON.stringify(place)}, ${cap})(${source.slice(at + MAKES.length)}`,
    text,
  );
  return { contents, loader: 'ts' };
}

function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourceFiles(path);
    return /\.(?:ts|mjs|js)$/.test(entry.name) && !/spec\.ts$/.test(entry.name) ? [path] : [];
  });
}
