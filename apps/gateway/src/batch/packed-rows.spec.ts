import { BATCH_ROW_BYTES, ROW_TOO_LARGE } from '@modernleads/sales';
import { RowPacker, rowsOf, visitPacked } from './packed-rows';

function pack(rows: readonly unknown[]) {
  const packer = new RowPacker();
  for (const row of rows) packer.add(row);
  return packer.packed();
}

const row = (n: number) => ({ n, text: 'ä'.repeat(500) });
const fieldsOf = (count: number, length = 1): object =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`.padStart(length, 'c'), 1]));

describe('packed rows', () => {
  it('are the rows in their order, each as JSON in chunks of 64 KiB at most', async () => {
    const rows = [null, 1, 'a', [], ...Array.from({ length: 1_000 }, (_, n) => row(n))];
    const packed = pack(rows);
    expect(packed.chunks.length).toBeGreaterThan(10);
    expect(Math.max(...packed.chunks.map(({ json }) => json.length))).toBeLessThanOrEqual(64 * 1024);
    expect(packed.chunks.flatMap(rowsOf)).toEqual(rows);
    const visited: unknown[] = [];
    await visitPacked(packed, (one, n, error) => visited.push([one, n, error]));
    expect(visited).toEqual(rows.map((one, n) => [one, n, undefined]));
    expect(packed).toMatchObject({ total: rows.length, columns: ['n', 'text'] });
  });

  it('are counted as they are stored: null as none', () => expect(pack([null, 'ä', {}]).bytes).toBe(4 + 2));

  it('are 1,000 in a chunk at most', () => {
    expect(pack(Array.from({ length: 2_001 }, () => 1)).chunks.map(({ offset }) => offset)).toEqual([0, 1_000, 2_000]);
  });

  it('are cut where one is too large, which is rejected', async () => {
    const packed = pack([...Array.from({ length: 100 }, (_, n) => row(n)), { text: 'ä'.repeat(BATCH_ROW_BYTES / 2) }, row(0)]);
    expect(packed.chunks.flatMap(({ spoilt }) => spoilt)).toEqual([{ n: 100, error: ROW_TOO_LARGE }]);
    const errors: unknown[] = [];
    await visitPacked(packed, (one, n, error) => error !== undefined && errors.push([one, n, error]));
    expect(errors).toEqual([[{ text: `${'ä'.repeat(200)}…` }, 100, ROW_TOO_LARGE]]);
  });

  it('name 1,000 columns, and as many as have room in a message', () => {
    expect(pack([fieldsOf(600), { x: 1 }, fieldsOf(1_200)]).columns).toHaveLength(1_000);
    const long = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ [`${n}`.repeat(16_000)]: 1 }));
    expect(pack([...long, { x: 1 }]).columns.map((name) => name.charAt(0))).toEqual([...'01234567']);
  });

  it('move: each chunk owns its memory', () => {
    expect(pack([1]).chunks.every(({ json }) => json.byteLength === json.buffer.byteLength)).toBe(true);
  });
});
