// Fails when a regular expression of the workspace may take more than linear time (ReDoS), and prints a text that shows it. verdicts.json keeps what is known, by digest, so that only
// new expressions are examined; `npm run redos` writes it. With --check it only compares: each expression has a verdict, and no verdict is left over.
// `node tools/redos/redos.mjs [--write | --check] [FOLDER]`; default: the workspace.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expressionsOf } from './expressions.mjs';
import { RANKS, verdictOn } from './verdict.mjs';

const WORKSPACE = resolve(fileURLToPath(import.meta.url), '../../..');
const AT_ONCE = 2;

async function main(args) {
  const root = args.find((arg) => !arg.startsWith('--')) ?? WORKSPACE;
  const file = join(root, 'tools/redos/verdicts.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { found, unknown } = await expressionsOf(root);
  for (const place of unknown) fail(`${place}: make the expression when the file is loaded, so that it can be examined`);
  const all = [...found].map(([expression, places]) => expressionOf(expression, places));
  if (args.includes('--check')) return compare(known, all);
  const verdicts = await examined(known, all);
  if (args.includes('--write')) writeFileSync(file, `${JSON.stringify(Object.fromEntries(verdicts.sort()), null, 2)}\n`);
}

function expressionOf(expression, places) {
  const cap = Math.max(...places.map((one) => one.cap));
  const text = cap === Infinity ? expression : `${expression} ${cap}`;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { expression, cap, digest, at: places.map(({ place }) => place).join(', ') };
}

function compare(known, all) {
  const digests = new Set(all.map(({ digest }) => digest));
  for (const { digest, expression, at } of all) if (!known[digest]) fail(`${at}: ${expression} has no verdict: npm run redos`);
  for (const digest of Object.keys(known)) if (!digests.has(digest)) fail(`verdict ${digest} is of no expression: npm run redos`);
}

/** Verdicts by digest; what is not linear has none. */
async function examined(known, all) {
  const verdicts = [];
  const waiting = [...all];
  const examine = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { digest, expression, cap, at } = next;
      const verdict = known[digest] ?? (await verdictOn(expression, cap));
      if (RANKS.includes(verdict)) verdicts.push([digest, verdict]);
      else fail(`${at}: ${expression}\n    is not linear: ${verdict}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, examine));
  return verdicts;
}

function fail(message) {
  process.exitCode = 1;
  process.stdout.write(`${message}\n`);
}

await main(process.argv.slice(2));
