/** How one environment variable is read. `parse` throws with the rest of the sentence "NAME …", e.g. "must be a port". */
export interface Variable<T> {
  readonly parse: (text: string) => T;
  /** The value of an unset or empty variable; absent: the variable is required. */
  readonly fallback?: T;
  /** Shown to the operator when the value is missing or wrong. */
  readonly example: string;
  /** A value that production must not run with. */
  unsafeInProduction?(value: T): boolean;
}

export type Variables = Record<string, Variable<unknown>>;
export type EnvOf<V extends Variables> = { readonly [K in keyof V]: V[K] extends Variable<infer T> ? T : never };
type Source = Record<string, string | undefined>;

/** Why a process cannot start, if its operator can correct it: written without a stack. */
export class StartError extends Error {}

/** Raised with one line per bad variable: its name, what is wrong, and an example. */
export class EnvError extends StartError {}

/**
 * Reads and validates environment variables. Only this file and each app's `env.ts` read `process.env`.
 * @throws EnvError naming every variable that is missing, malformed or unsafe in production.
 */
export function readEnv<V extends Variables>(variables: V, source: Source = process.env): EnvOf<V> {
  const production = source['NODE_ENV'] === 'production';
  const problems: string[] = [];
  const values = Object.entries(variables).map(([name, variable]) => {
    try {
      return [name, valueOf(variable, source[name], production)];
    } catch (error) {
      problems.push(`${name} ${(error as Error).message}, e.g. ${name}=${variable.example}`);
      return [name, undefined];
    }
  });
  if (problems.length) throw new EnvError(problems.join('\n'));
  return Object.fromEntries(values) as EnvOf<V>;
}

/**
 * A class whose instances are the environment, read and validated as they are made: `class BatchEnv extends envOf({ PORT: port(DEFAULT_PORTS.batch) }) {}` is a
 * typed provider. The constructor throws an EnvError.
 */
export function envOf<V extends Variables>(variables: V): new (source?: Source) => EnvOf<V> {
  class Env {
    constructor(source?: Source) {
      Object.assign(this, readEnv(variables, source));
    }
  }
  // The compiler cannot see the properties that are assigned.
  return Env as new (source?: Source) => EnvOf<V>;
}

function valueOf<T>({ parse, fallback, unsafeInProduction }: Variable<T>, text: string | undefined, production: boolean): T {
  if (!text && fallback === undefined) throw new Error('is missing');
  const value = text ? parse(text) : (fallback as T);
  if (production && unsafeInProduction?.(value))
    throw new Error(text ? 'is not safe in production' : 'must be set in production');
  return value;
}

export const text = (example: string, fallback?: string): Variable<string> => ({ parse: (value) => value, example, fallback });

export const integer = (min: number, max: number, fallback?: number): Variable<number> => ({
  parse: (value) => {
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || number < min || number > max) throw new Error(`must be a whole number from ${min} to ${max}`);
    return number;
  },
  example: String(fallback ?? min),
  fallback,
});

export const port = (fallback?: number): Variable<number> => integer(0, 65_535, fallback);

/** Where each service listens when PORT is not set. */
export const DEFAULT_PORTS = {
  gateway: 3000,
  verify: 3001,
  lookup: 3002,
  batch: 3003,
  'webhook-dispatcher': 3004,
  qualify: 3005,
  research: 3006,
} as const;

/** Where a service whose PORT is public serves `/metrics` when ADMIN_PORT is not set. */
export const DEFAULT_ADMIN_PORT = 9464;

export const oneOf = <T extends string>(choices: readonly T[], fallback: T): Variable<T> => ({
  parse: (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (!choice) throw new Error(`must be one of ${choices.join(', ')}`);
    return choice;
  },
  example: fallback,
  fallback,
});

/** A URL of one of the given schemes, without a trailing slash. */
export const url = (schemes: readonly string[], example: string, fallback?: string): Variable<string> => ({
  parse: (value) => {
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    if (!parsed || !schemes.includes(parsed.protocol.slice(0, -1))) throw new Error(`must be a ${schemes.join(' or ')} URL`);
    return value.replace(/(?<!\/)\/+$/, '');
  },
  example,
  fallback,
});

/** A comma-separated list; `check` throws on a bad element. */
export const list = (example: string, check: (element: string) => void = () => undefined): Variable<readonly string[]> => ({
  parse: (value) => {
    const elements = value.split(',').map((element) => element.trim());
    elements.forEach(check);
    return elements;
  },
  example,
  fallback: [],
});

/** Days for which data is kept. The service that keeps it deletes by its variable, and the gateway shows all: the same in every process. */
export const retentionVariables = {
  /** After the end of a batch: it and its results. */
  BATCH_RETENTION_DAYS: integer(1, 3_650, 30),
  /** After the last import of a contact. */
  CONTACT_RETENTION_DAYS: integer(1, 36_500, 730),
  /** After the end of a research job: it and its dossier. */
  RESEARCH_RETENTION_DAYS: integer(7, 3_650, 30),
  /** Of webhook events and deliveries. */
  WEBHOOK_RETENTION_DAYS: integer(1, 365, 30),
};

const LOCAL_PEPPER = 'not-a-secret-local-development-pepper';

/** The variables that several apps share; each app's `env.ts` picks the ones it needs. */
export const shared = {
  NODE_ENV: oneOf(['development', 'test', 'production'], 'development'),
  HOST: text('127.0.0.1', '127.0.0.1'),
  PORT: port(DEFAULT_PORTS.gateway),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'info'),
  PUBLIC_URL: url(['http', 'https'], 'https://api.example.test', ''),
  DATABASE_URL: url(['postgres', 'postgresql'], 'postgres://user:password@127.0.0.1:5432/modernleads'),
  REDIS_URL: url(['redis', 'rediss'], 'redis://127.0.0.1:6379'),
  /** Keys are stored as an HMAC under this pepper: change it and every key is unknown. */
  KEY_PEPPER: {
    ...text('a-random-text-of-at-least-32-characters', LOCAL_PEPPER),
    unsafeInProduction: (value: string) => value === LOCAL_PEPPER || value.length < 32,
  },
  /** Names a crash point at which the process kills itself: for fault tests only. */
  CRASH_AT: { ...text('after_hold', ''), unsafeInProduction: (value: string) => value !== '' },
} satisfies Variables;
