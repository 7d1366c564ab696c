import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { searchPath } from '@modernleads/testing';
import { build } from 'esbuild';
import { SOURCES } from '../src/docs/guides';
import { blocksOf } from '../src/docs/render-guide';

const ROOT = resolve(__dirname, '../../..');
const CLIENT = join(ROOT, 'libs/client/src/index.ts');

/** The languages of a sample. */
export const LANGUAGES = ['sh', 'ts', 'python'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sample of a guide: one thing in all languages. */
export interface Sample {
  readonly guide: string;
  readonly name: string;
  readonly code: Readonly<Record<Language, string>>;
  /** What the shell prints: JSON of which this is a part. */
  readonly answer: unknown;
  /** What the other two print. */
  readonly output: string | undefined;
}

/** Every sample of every guide. @throws Error for one that lacks a language, and for code that no test would run. */
export function samples(): Sample[] {
  return Object.entries(SOURCES).flatMap(([guide, source]) => {
    const blocks = blocksOf(source);
    const loose = blocks.find(
      ({ sample, language, code }) => sample === undefined && (language !== 'sh' || code.includes('curl')),
    );
    if (loose && loose.language !== 'json') throw new Error(`${guide}.md has code that is not part of a sample: ${loose.code}`);
    const names = [...new Set(blocks.flatMap(({ sample }) => sample ?? []))];
    return names.map((name) => {
      const codeOf = (language: string) => blocks.find((block) => block.sample === name && block.language === language)?.code;
      const [sh, ts, python] = LANGUAGES.map(codeOf);
      if (!sh || !ts || !python) throw new Error(`the sample ${name} of ${guide}.md is not written in ${LANGUAGES.join(', ')}`);
      return { guide, name, code: { sh, ts, python }, answer: JSON.parse(codeOf('json') ?? 'null'), output: codeOf('text') };
    });
  });
}

/** Before 0.25 `raise_for_status()` returned nothing. */
const HTTPX = 'import httpx; assert httpx.Response(200, request=httpx.Request("GET", "http://a.test")).raise_for_status()';

/** Why the samples of a language cannot be run on this machine; undefined: they can. */
export function obstacleTo(language: Language): string | undefined {
  const runs = (command: string, ...args: string[]) => spawnSync(command, args, { env: { PATH: searchPath() } }).status === 0;
  if (language === 'sh')
    return runs('bash', '-c', 'command -v curl && command -v openssl') ? undefined : 'bash, curl and openssl are not installed';
  if (language === 'python')
    return runs('python3', '-c', HTTPX) ? undefined : 'python3 with httpx 0.25 or newer is not installed';
  return undefined;
}

/** The requests that a sample names which change something, e.g. `POST /v1/lookup`: read from its text, not run. */
export function writesNamedIn({ code }: Sample, language: 'sh' | 'python'): string[] {
  const found =
    language === 'sh'
      ? code.sh.matchAll(/-X ([A-Z]+) "\$MODERNLEADS_BASE_URL([^"?]+)/g)
      : code.python.matchAll(/\bapi\.(post|put|delete)\(\s*"([^"?]+)/g);
  return unique([...found].map(([, method = '', path = '']) => `${method.toUpperCase()} ${path}`));
}

export const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Runs samples as a reader does: in a folder of their own, with the address and the key in the environment. */
export class SampleFolder {
  private readonly path = mkdtempSync(join(tmpdir(), 'samples-'));

  constructor(private readonly env: Readonly<Record<string, string>>) {}

  /** @returns what it prints. @throws Error with what it wrote on standard error, if it fails. */
  async run(sample: Sample, language: Language, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const program = await this.start(sample, language, env);
    const { stdout, stderr } = program;
    if (!stdout || !stderr) throw new Error('no output');
    const [printed, complaint, [code]] = await Promise.all([readText(stdout), readText(stderr), once(program, 'close')]);
    if (code !== 0 || complaint)
      throw new Error(`${sample.guide}/${sample.name} in ${language}: exit code ${code}\n${complaint}`);
    return printed.trimEnd();
  }

  async start({ name, code }: Sample, language: Language, env: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
    const file = join(this.path, `${name}.${{ sh: 'sh', ts: 'mjs', python: 'py' }[language]}`);
    if (language === 'ts') await bundle(code.ts, file);
    else writeFileSync(file, code[language]);
    const command = { sh: 'bash', ts: process.execPath, python: 'python3' }[language];
    return spawn(command, [file], { cwd: this.path, env: { PATH: searchPath(), ...this.env, ...env } });
  }

  /** Writes the TypeScript of the samples with strict options. @returns what the compiler finds. */
  typeErrors(all: readonly Sample[]): string {
    const files = all.map(({ guide, name, code }) => {
      const file = join(this.path, `${guide}-${name}.mts`);
      writeFileSync(file, code.ts);
      return file;
    });
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      paths: { '@modernleads/client': [CLIENT] },
    };
    const project = join(this.path, 'tsconfig.json');
    writeFileSync(project, JSON.stringify({ compilerOptions, files }));
    return spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', project], { encoding: 'utf8' }).stdout;
  }

  /** @returns what python3 finds in the syntax of the samples; nothing where there is no python3. */
  syntaxErrors(all: readonly Sample[]): string {
    const parse = 'import ast, json, sys\nfor name, code in json.load(sys.stdin): ast.parse(code, name)';
    const input = JSON.stringify(all.map(({ guide, name, code }) => [`${guide}/${name}`, code.python]));
    return spawnSync('python3', ['-c', parse], { input, encoding: 'utf8', env: { PATH: searchPath() } }).stderr ?? '';
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

async function bundle(contents: string, outfile: string): Promise<void> {
  await build({
    stdin: { contents, loader: 'ts', resolveDir: ROOT },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    alias: { '@modernleads/client': CLIENT },
  });
}

/** A request that changes something. */
export interface Write {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** JSON as its value, other bodies as their text. */
  readonly body: unknown;
}

/** Stands before a gateway, passes everything on and writes down the requests that change something. */
export class Recorder {
  private writes: Write[] = [];
  private readonly server: Server;

  private constructor(private readonly target: string) {
    this.server = createServer((request, response) => this.pass(request, response));
  }

  static async start(target: string): Promise<Recorder> {
    const recorder = new Recorder(target);
    await once(recorder.server.listen(0, '127.0.0.1'), 'listening');
    return recorder;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The requests since the last call. */
  take(): Write[] {
    return this.writes.splice(0);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private pass(request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? '/', this.target);
    if (method !== 'GET') {
      const write = { method, path: pathname, query: Object.fromEntries(searchParams), body: undefined as unknown };
      this.writes.push(write);
      void readText(request).then((text) => (write.body = parsed(text)));
    }
    const passed = forward(new URL(request.url ?? '/', this.target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.once('error', () => response.destroy());
    request.pipe(passed);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
