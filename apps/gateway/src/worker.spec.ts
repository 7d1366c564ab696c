import { enrichBatchRoute } from '@modernleads/contracts';
import { transferableSymbol, valueSymbol } from 'piscina';
import { rowsOf } from './batch/packed-rows';
import type { BodyParts } from './http/body-parts';
import { readJson } from './worker';

const began = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));

function read(body: object, map?: unknown) {
  const bytes = Buffer.from(JSON.stringify(body));
  const reply = readJson({ input: { bytes, id: enrichBatchRoute.id, map }, began });
  if ('refused' in reply) return { refused: reply.refused.summary };
  const { [valueSymbol]: whole, [transferableSymbol]: moved } = reply as unknown as Record<symbol, unknown>;
  return { parts: (whole as { value: BodyParts }).value, moved };
}

const rowsIn = ({ parts }: ReturnType<typeof read>) => parts?.rows?.chunks.flatMap(rowsOf);
const rows = [{ Site: 'acme.test', Web: 'other.test' }, 'Acme'];

describe('a batch that is read in a thread', () => {
  it('has its rows packed, which move, and is without them otherwise', () => {
    const batch = read({ rows, name: ' June ', find_phones: false });
    expect(rowsIn(batch)).toEqual(rows);
    expect(batch.moved).toEqual(batch.parts?.rows?.chunks.map(({ json }) => json.buffer));
    expect(JSON.parse(batch.parts?.rest ?? '')).toEqual({ name: 'June', find_phones: false });
    expect(batch.parts?.lists).toEqual([]);
  });

  it.each([
    ['the body', { columns: { domain: 'Site' } }, undefined, 'acme.test'],
    ['the body, where that of the query is blank', { columns: { domain: 'Site' } }, ' ', 'acme.test'],
    ['the query, which comes first', { columns: { domain: 'Site' } }, 'domain=Web', 'other.test'],
  ])('has its rows mapped by %s', (_name, columns, map, domain) => {
    expect(rowsIn(read({ rows, ...columns }, map))).toEqual([{ ...(rows[0] as object), domain }, 'Acme']);
    expect(read({ rows, ...columns }, map).parts?.rest).toBe('{}');
  });

  it('is refused for its map, or for what is wrong with the body', () => {
    expect(read({ rows, columns: { domein: 'Site' } }).refused).toContain('map must be field=column pairs');
    expect(read({ rows: [], columns: { domein: 'Site' } }).refused).toContain('rows');
  });
});
