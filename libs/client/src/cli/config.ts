import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CliEnv } from './env';
import { NotLoggedIn, UsageError } from './failures';

/** Where the API is served unless told otherwise. */
const DEFAULT_BASE_URL = 'https://app.modernleads.io';

/** What `login` stores. */
export interface Config {
  readonly api_key: string;
  readonly base_url?: string;
}

/** Whom to ask, and as whom. */
export interface Access {
  readonly apiKey: string;
  readonly baseUrl: string;
}

export const isKey = (text: string): boolean => /^ml_(?:live|test)_\w{1,200}$/.test(text);

/** @throws NotLoggedIn when there is no key; UsageError for an address that is none. */
export async function readAccess(env: CliEnv): Promise<Access> {
  const stored = await readConfig(env.configFile);
  const apiKey = env.apiKey ?? stored?.api_key;
  if (apiKey === undefined) throw new NotLoggedIn();
  return { apiKey, baseUrl: checkUrl(baseUrlOf(env, stored?.base_url), 'MODERNLEADS_BASE_URL') };
}

export const baseUrlOf = ({ baseUrl }: CliEnv, stored: string | undefined): string => baseUrl ?? stored ?? DEFAULT_BASE_URL;

/** @throws UsageError names what must be a URL. */
export function checkUrl(text: string, name: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`${name} must be a URL, e.g. http://127.0.0.1:3000.`);
  return text;
}

async function readConfig(file: string): Promise<Config | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Config;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new UsageError(`${file} cannot be read (${(error as Error).message}): log in again.`);
  }
}

/** Only its owner may read the file, whatever an older one allowed. */
export async function writeConfig(file: string, config: Config): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(config, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(draft, 0o600);
  await rename(draft, file);
}

/** @returns false: there was none. */
export async function removeConfig(file: string): Promise<boolean> {
  try {
    await rm(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
