import { until } from './until';

describe('until', () => {
  it('gives what the condition gave, at once if it can', async () => {
    expect(await until(() => 'there')).toBe('there');
  });

  it('asks again until the condition holds, and takes an error for "not yet"', async () => {
    let asked = 0;
    const answer = await until(async () => {
      asked++;
      if (asked < 3) throw new Error('not yet');
      return asked >= 5 && { asked };
    });
    expect(answer).toEqual({ asked: 5 });
  });

  it('gives up with the condition and its last error', async () => {
    const down = new Error('connection refused');
    const waiting = until(() => Promise.reject(down), { timeoutMs: 50 });
    await expect(waiting).rejects.toMatchObject({
      message: expect.stringMatching(/^not so within 50 ms: .*Promise\.reject\(down\)/),
      cause: down,
    });
  });
});
