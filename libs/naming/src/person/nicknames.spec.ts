import { NICKNAME_LINES, otherNames } from './nicknames';

describe('the table of nicknames', () => {
  it('holds some hundred names, each once, in a-z', () => {
    const formal = NICKNAME_LINES.map((line) => line.split(': ')[0]);
    expect(new Set(formal).size).toBe(formal.length);
    expect(formal.length).toBeGreaterThan(300);
    for (const line of NICKNAME_LINES) expect(line).toMatch(/^[a-z]+:( [a-z]+)+$/);
  });

  it('is read in both directions', () => {
    expect(otherNames('william').short).toContain('bill');
    expect(otherNames('bill').formal).toContain('william');
    expect(otherNames('yulia').variants).toContain('iuliia');
    expect(otherNames('quist')).toEqual({ formal: [], short: [], variants: [] });
  });

  it.each([
    ['chris', 'christopher'],
    ['alex', 'alexander'],
    ['sam', 'samuel'],
    ['nick', 'nicholas'],
    ['kate', 'katherine'],
    ['ben', 'benjamin'],
    ['ed', 'edward'],
  ])('tells what %s is short for most often: %s', (short, formal) => {
    expect(otherNames(short).formal[0]).toBe(formal);
  });

  it('takes a name that is usual by itself for no short form', () => {
    expect(otherNames('john').formal).toEqual([]);
  });
});
