import { cpuTimeMs, parsePsTime } from './cpu-time';

describe('CPU time', () => {
  it.each([
    ['0:00.07', 70],
    ['3:25.41', 205_410],
    ['02:03:04', 7_384_000],
    ['1-02:03:04', 93_784_000],
  ])('reads %p of ps as %p ms', (text, ms) => expect(parsePsTime(text)).toBe(ms));

  it('of this process agrees with process.cpuUsage', () => {
    const { user, system } = process.cpuUsage();
    const own = (user + system) / 1000;
    expect(cpuTimeMs(process.pid)).toBeGreaterThan(own - 50);
  });
});
