import { homedir } from 'node:os';
import { join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** What the environment says. Its key and address win over those that are stored. */
export interface CliEnv {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  /** The file that `login` writes. */
  readonly configFile: string;
  readonly noColor: boolean;
}

export function readEnv(env: Variables = process.env): CliEnv {
  const folder = env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  return {
    apiKey: env['MODERNLEADS_API_KEY'] || undefined,
    baseUrl: env['MODERNLEADS_BASE_URL'] || undefined,
    configFile: join(folder, 'modernleads', 'config.json'),
    noColor: !!env['NO_COLOR'] || env['TERM'] === 'dumb',
  };
}

/** The environment of a program that is started with this key and address. */
export const environmentWith = (apiKey: string, baseUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  MODERNLEADS_API_KEY: apiKey,
  MODERNLEADS_BASE_URL: baseUrl,
});
