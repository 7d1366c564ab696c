import { peakOf, residentMiB } from './memory';

describe('memory', () => {
  it('reads the resident memory of a process', () => {
    const { rss } = process.memoryUsage();
    expect(residentMiB(process.pid)).toBeGreaterThan(rss / 1_048_576 / 4);
    expect(residentMiB(process.pid)).toBeLessThan((rss / 1_048_576) * 4);
  });

  it('keeps the highest value, also when it is the last', async () => {
    const values = [3, 7];
    expect(await peakOf(() => values.shift() ?? 5, Promise.resolve('done'))).toEqual({ peak: 7, result: 'done' });
  });

  it('passes a failure on', async () => {
    await expect(peakOf(() => 0, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
