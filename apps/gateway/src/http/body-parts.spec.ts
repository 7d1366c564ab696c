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
    const body = { rows: [row(1), { text: 'a'.repeat(70_000) }] };
    const parts = partsOf(body, true);
    expect(parts.cut).toEqual([1]);
    expect(await joined(parts)).toEqual({ rows: [row(1), { text: `${'a'.repeat(200)}…` }] });
    expect(await joined(partsOf(body, false))).toEqual(body);
    const deep = { rows: [{ list: [1, 'a'.repeat(70_000)] }] };
    expect(() => partsOf(deep, false)).toThrow('rows[0] has more than 65536 characters');
  });
});
