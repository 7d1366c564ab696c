import { BATCH_ROW_BYTES } from '@modernleads/sales';
import { joined, partsOf } from './body-parts';

const row = (n: number) => ({ n, text: 'a'.repeat(1_000) });

describe('body parts', () => {
  it('put together again are the body', async () => {
    const body = { name: 'x', rows: Array.from({ length: 1_000 }, (_, n) => row(n)), tags: [], nested: { list: [1] } };
    const parts = partsOf(body, true);
    expect(parts.lists[0]?.chunks.length).toBeGreaterThan(10);
    expect(Math.max(...(parts.lists[0]?.chunks ?? []).map(({ length }) => length))).toBeLessThan(70_000);
    expect(parts.cut).toEqual([]);
    expect(await joined(parts)).toEqual(body);
  });

  it('cut an element that is too large, or refuse it', async () => {
    const body = { rows: [row(1), { text: 'ä'.repeat(BATCH_ROW_BYTES / 2) }] };
    const parts = partsOf(body, true);
    expect(parts.cut).toEqual([1]);
    expect(await joined(parts)).toEqual({ rows: [row(1), { text: `${'ä'.repeat(200)}…` }] });
    const long = { rows: [{ text: 'a'.repeat(70_000) }] };
    expect(await joined(partsOf(long, false))).toEqual(long);
    const deep = { rows: [{ list: [1, 'a'.repeat(70_000)] }] };
    expect(() => partsOf(deep, false)).toThrow('rows[0] has more than 65536 characters');
  });
});
