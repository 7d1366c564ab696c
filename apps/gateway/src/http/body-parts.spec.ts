import { joined, partsOf } from './body-parts';

const row = (n: number) => ({ n, text: 'a'.repeat(1_000) });

describe('body parts', () => {
  it('put together again are the body', async () => {
    const body = { name: 'x', rows: Array.from({ length: 1_000 }, (_, n) => row(n)), tags: [], nested: { list: [1] } };
    const parts = partsOf(body);
    expect(parts.lists[0]?.chunks.length).toBeGreaterThan(10);
    expect(Math.max(...(parts.lists[0]?.chunks ?? []).map(({ length }) => length))).toBeLessThan(70_000);
    expect(await joined(parts)).toEqual(body);
  });

  it('refuse an element that is too large, unless it is flat', async () => {
    const long = { rows: [{ text: 'a'.repeat(70_000) }] };
    expect(await joined(partsOf(long))).toEqual(long);
    const deep = { rows: [{ list: [1, 'a'.repeat(70_000)] }] };
    expect(() => partsOf(deep)).toThrow('rows[0] has more than 65536 characters');
  });
});
