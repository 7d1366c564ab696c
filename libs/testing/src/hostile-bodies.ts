/** A body of an endpoint that takes large ones. */
export interface HostileBody {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** The largest body that the API takes, less some bytes. */
const BYTES = 8 * 1_048_576 - 1_024;

const repeat = (unit: string, before = '', after = ''): string =>
  before + unit.repeat(Math.floor((BYTES - before.length - after.length) / unit.length)) + after;
const csv = (body: string): HostileBody => ({ path: '/v1/batch/enrich', type: 'text/csv', body });
const json = (path: string, body: string): HostileBody => ({ path, type: 'application/json', body });
const enrich = (body: string): HostileBody => json('/v1/batch/enrich', body);
const names = (name: string): string => JSON.stringify({ names: Array.from({ length: 10_000 }, () => name) });
const keysOf = (count: number): string => Array.from({ length: count }, (_, n) => `"k${n}":1`).join(',');
const rowsOf = (count: number, keys: number): string =>
  `{"rows":[${Array.from({ length: count }, () => `{${keysOf(keys)}}`).join(',')}]}`;

/** Tables, JSON and names of 8 MB, each of which is slow or large to read, by what they are. They are made anew by each call. */
export function hostileBodies(): Record<string, HostileBody> {
  return {
    'rows of one cell': csv(repeat('a\n')),
    'rows of one cell below a heading': csv(repeat('a\n', 'email\n')),
    'many cells': csv(repeat(`${'x,'.repeat(900)}\n`, `email,${'c,'.repeat(899)}\n`)),
    'empty cells': csv(repeat(';', 'email;b\n')),
    quotes: csv(repeat('"a" ', 'email\n')),
    'nested JSON': enrich(repeat('[', '{"rows":')),
    'small lists': enrich(repeat('[],', '{"rows":[', '[]]}')),
    'many keys': enrich(rowsOf(1, 600_000)),
    'rows of most keys': enrich(rowsOf(300, 2_000)),
    'large rows of many keys': enrich(rowsOf(480, 1_300)),
    'white space': enrich(repeat(' ', '{"rows":[', ']}')),
    'names of legal forms': json('/v1/batch/clean-names', names('co '.repeat(160))),
    'names of dashes': json('/v1/batch/clean-names', names(' - '.repeat(160))),
  };
}
