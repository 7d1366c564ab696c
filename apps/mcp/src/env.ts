import { resolve } from 'node:path';

/** What the process is told by its environment. */
export interface McpEnv {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** A spend of more credits than this is confirmed first. */
  readonly confirmAbove: number;
  /** Credits that this process may spend; Infinity: no limit of its own. */
  readonly maxCredits: number;
  /** Only tools that change and cost nothing. */
  readonly readOnly: boolean;
  /** The folder that `file` and `save_to` may reach; undefined: none. */
  readonly filesRoot: string | undefined;
}

/** A variable that cannot be used; the message says what to set. */
export class EnvError extends Error {}

/** @throws EnvError names the variable, what is wrong with it, and an example. */
export function readEnv(env: Readonly<Record<string, string | undefined>> = process.env): McpEnv {
  const apiKey = env['MODERNLEADS_API_KEY'] ?? '';
  if (!/^ml_(?:live|test)_/.test(apiKey)) throw new EnvError('MODERNLEADS_API_KEY is required: ml_live_… or ml_test_….');
  const baseUrl = env['MODERNLEADS_BASE_URL'] ?? 'https://app.modernleads.io';
  if (!URL.canParse(baseUrl)) throw new EnvError('MODERNLEADS_BASE_URL must be a URL, e.g. http://127.0.0.1:3000.');
  const root = env['MODERNLEADS_FILES_ROOT'];
  return {
    apiKey,
    baseUrl,
    confirmAbove: creditsOf(env, 'MODERNLEADS_CONFIRM_ABOVE') ?? 50,
    maxCredits: creditsOf(env, 'MODERNLEADS_MAX_CREDITS') ?? Infinity,
    readOnly: flagOf(env, 'MODERNLEADS_READ_ONLY'),
    filesRoot: root ? resolve(root) : undefined,
  };
}

function creditsOf(env: Readonly<Record<string, string | undefined>>, name: string): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const credits = Number(text);
  if (!Number.isFinite(credits) || credits < 0) throw new EnvError(`${name} must be a number of credits, 0 or more, e.g. 50.`);
  return credits;
}

function flagOf(env: Readonly<Record<string, string | undefined>>, name: string): boolean {
  const text = env[name] ?? 'false';
  if (text !== 'true' && text !== 'false') throw new EnvError(`${name} must be true or false.`);
  return text === 'true';
}
