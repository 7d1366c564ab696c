import { until } from './until';

describe('until', () => {
  it('returns the value of the condition, at once if it holds', async () => {
    expect(await until(() => 'there')).toBe('there');
  });

  it('repeats the condition until it holds, and treats an error as "not yet"', async () => {
    let asked = 0;
    const answer = await until(async () => {
      asked++;
      if (asked < 3) throw new Error('not yet');
      return asked >= 5 && { asked };
    });
    expect(answer).toEqual({ asked: 5 });
  });

  it('throws with the condition and its last error after the timeout', async () => {
    const down = new Error('connection refused');
    const waiting = until(() => Promise.reject(down), { timeoutMs: 50 });
    await expect(waiting).rejects.toMatchObject({
      message: expect.stringMatching(/^not so within 50 ms: .*Promise\.reject\(down\)/),
      cause: down,
    });
  });
});
