import { ADAPTERS } from './adapters';
import { httpAdapter, type HttpProviderDescription } from './http-provider';
import type { Adapter } from './provider';

/** How one provider is used. */
export interface ProviderSettings {
  readonly adapter: Adapter;
  readonly key: string;
  /** Without a slash at the end. */
  readonly base: string;
  /** Milliseconds for one question, polling included. */
  readonly timeoutMs: number;
  /** Questions per second of each replica. */
  readonly perSecond: number;
  /** Questions in any hour of all replicas; null: no limit. */
  readonly callsPerHour: number | null;
  /** Provider credits in any hour of all replicas; null: no limit. */
  readonly creditsPerHour: number | null;
}

/** Fields of a JSON element of `PROVIDERS` besides those of a description. */
interface Options {
  readonly name: string;
  readonly key?: string;
  readonly base_url?: string;
  readonly timeout_ms?: number;
  readonly per_second?: number;
  readonly calls_per_hour?: number;
  readonly credits_per_hour?: number;
}

const DEFAULTS = { timeoutMs: 10_000, polledTimeoutMs: 20_000, perSecond: 5 };

/**
 * Reads `hunter:KEY,apollo:KEY@https://proxy.example.test`, or a JSON list of objects, in the order in which they are asked.
 * @throws Error with the rest of the sentence "PROVIDERS …", without any key.
 */
export function parseProviders(text: string): ProviderSettings[] {
  const settings = text.trim().startsWith('[') ? parseList(text) : text.split(',').map((element) => parseElement(element.trim()));
  const names = settings.map(({ adapter }) => adapter.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`must name ${twice} once`);
  return settings;
}

function parseElement(text: string): ProviderSettings {
  const [, name = '', rest = ''] = /^([a-z]+):(.+)$/s.exec(text) ?? [];
  const at = rest.search(/(?<=.)@https?:\/\/\S/s);
  const [key, base] = at < 0 || /\s/.test(rest.slice(at)) ? [rest] : [rest.slice(0, at), rest.slice(at + 1)];
  return settingsOf({ name, key, base_url: base });
}

function parseList(text: string): ProviderSettings[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new Error('must be valid JSON where it starts with [');
  }
  if (!Array.isArray(list)) throw new Error('must be a JSON list');
  return list.map((element) => {
    if (typeof element !== 'object' || element === null || typeof (element as Options).name !== 'string')
      throw new Error('must be a list of objects with a name');
    return settingsOf(element as Options);
  });
}

function settingsOf(options: Options): ProviderSettings {
  const { name, key = '', base_url: base } = options;
  const adapter = ADAPTERS.get(name) ?? described(options);
  if (ADAPTERS.has(name) && !key) throw new Error(`must give ${name} its key`);
  if (base !== undefined && !/^https?:\/\/[^/?#]+/.test(base)) throw new Error(`must give ${name} an http or https base_url`);
  const isPolled = adapter.exchanges.some(({ poll }) => poll);
  return {
    adapter,
    key,
    base: (base ?? adapter.base).replace(/(?<!\/)\/+$/, ''),
    timeoutMs: positive(options, 'timeout_ms') ?? (isPolled ? DEFAULTS.polledTimeoutMs : DEFAULTS.timeoutMs),
    perSecond: positive(options, 'per_second') ?? DEFAULTS.perSecond,
    callsPerHour: positive(options, 'calls_per_hour') ?? null,
    creditsPerHour: positive(options, 'credits_per_hour') ?? null,
  };
}

function described(options: Options): Adapter {
  // Operator's JSON: what is used of it is checked below, and by the provider.
  const description = options as unknown as HttpProviderDescription;
  if (typeof description.url !== 'string')
    throw new Error(`must name providers among ${[...ADAPTERS.keys()].join(', ')}, or describe one with a url`);
  const { url, email, phone } = description;
  if (!/^https?:\/\/[^/?#{]+(?:[/?#]|$)/.test(url)) throw new Error(`must give ${options.name} an http or https url`);
  if (typeof email !== 'string' && typeof phone !== 'string')
    throw new Error(`must give ${options.name} the path of the email or the phone in its answer`);
  return httpAdapter(description);
}

function positive(options: Options, field: keyof Options): number | undefined {
  const value = options[field];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !(value > 0)) throw new Error(`must give ${options.name} a number above 0 as ${field}`);
  return value;
}
