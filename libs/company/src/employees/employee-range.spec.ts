import fc from 'fast-check';
import { employeeRangeOf } from './employee-range';

describe('ranges of employees', () => {
  it.each([
    ['50-200', 50, 200],
    ['11–50 employees', 11, 50],
    ['1k+', 1000, null],
    ['10,001+', 10001, null],
    ['ca. 300', 300, 300],
    ['<10', 0, 9],
    ['1.000 Mitarbeiter', 1000, 1000],
    ['1 000 salariés', 1000, 1000],
    ["1'500 Mitarbeitende", 1500, 1500],
    ['über 500', 500, null],
    ['plus de 250 collaborateurs', 250, null],
    ['más de 1.000 empleados', 1000, null],
    ['1,001-5,000 employees', 1001, 5000],
    ['1-5k', 1000, 5000],
    ['2.5k', 2500, 2500],
    ['between 50 and 100', undefined, undefined],
    ['50 to 100 people', 50, 100],
    ['10 bis 49 Beschäftigte', 10, 49],
    ['従業員数 300名', 300, 300],
    ['约500人', 500, 500],
    ['3万人以上', 30000, null],
    ['임직원 120명', 120, 120],
    ['ponad 200 pracowników', 200, null],
    ['up to 50', 0, 50],
    ['120 ansatte', 120, 120],
    ['mere end 200 medarbejdere', 200, null],
    ['færre enn 20 ansatte', 0, 19],
    ['noin 80 työntekijää', 80, 80],
    ['yli 500 henkilöä', 500, null],
    ['více než 100 zaměstnanců', 100, null],
    ['50 až 99 zaměstnanců', 50, 99],
    ['yaklaşık 250 çalışan', 250, 250],
    ["100'den fazla çalışan", 100, null],
    ['более 300 сотрудников', 300, null],
    ['до 15 человек', 0, 15],
    ['10–50 человек', 10, 50],
    ['Self-employed', 1, 1],
    ['42', 42, 42],
    ['0', 0, 0],
    ['500 customers', undefined, undefined],
    ['founded 2019', undefined, undefined],
    ['200-50', undefined, undefined],
    ['99999999999', undefined, undefined],
    ['many', undefined, undefined],
    ['', undefined, undefined],
  ])('%j', (told, min, max) => {
    expect(employeeRangeOf(told)).toEqual(min === undefined ? undefined : { min, max });
  });

  it('read numbers', () => {
    expect(employeeRangeOf(12)).toEqual({ min: 12, max: 12 });
    expect(employeeRangeOf(-1)).toBeUndefined();
    expect(employeeRangeOf(Number.NaN)).toBeUndefined();
    expect(employeeRangeOf(1.5)).toBeUndefined();
  });

  it('of any text are ordered, whole and at least 0', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.nat(), fc.constantFrom('-', '+', ' k', '–'), fc.nat()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (told) => {
        const { min, max } = employeeRangeOf(told) ?? { min: 0, max: null };
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max ?? min).toBeGreaterThanOrEqual(min);
      }),
    );
  });
});
