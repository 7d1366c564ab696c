import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { busCredentials, redisUrlAs, storeUrl, TEST_PEPPER, type TestDatabase } from '@modernleads/testing';
import { type Outcome, program } from '../src/program';

const BUILT = join(__dirname, '../../../dist/tools/admin/main.js');

interface Admin {
  /** Runs the built program in a process of its own, with settings and standard input of its own. */
  run(words: readonly string[], env?: Record<string, string>, input?: string): Promise<Outcome>;
  /** What a verb that succeeds prints with --json. It runs in the process of the test: one of its own takes a second. */
  json(...words: string[]): Promise<Record<string, unknown>>;
  /** The one line that a verb prints which fails, in the process of the test. */
  refusal(...words: string[]): Promise<string>;
}

/** The command on a database of a test, which is there when the first verb runs. */
export function adminOn(test: () => TestDatabase): Admin {
  const stores = {
    REDIS_URL: redisUrlAs('admin', storeUrl('REDIS_URL')),
    NATS_URL: storeUrl('NATS_URL'),
    ...busCredentials('admin'),
    KEY_PEPPER: TEST_PEPPER,
  };
  const settings = (): Record<string, string> => ({ ...stores, DATABASE_URL: test().url });
  const before = { ...process.env };
  afterAll(() => void Object.assign(process.env, before));
  const here = (words: readonly string[]): Promise<Outcome> => {
    Object.assign(process.env, settings());
    return program(words);
  };
  return {
    run: (words, env = {}, input = '') =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [BUILT, ...words],
          { env: { ...settings(), ...env } },
          (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
        );
        child.stdin?.end(input);
      }),
    json: async (...words) => {
      const { code, stdout, stderr } = await here([...words, '--json']);
      expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
      return JSON.parse(stdout);
    },
    refusal: async (...words) => {
      const { code, stdout, stderr } = await here([...words, '--json']);
      expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
      return stderr.trim();
    },
  };
}
