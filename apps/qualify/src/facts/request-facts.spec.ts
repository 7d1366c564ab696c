import { requestFacts } from './request-facts';

describe('requestFacts', () => {
  it.each([
    ['50-200', { min: 50, max: 200 }],
    ['1k+', { min: 1_000, max: null }],
  ])('reads the range %s', (employee_range, value) => {
    expect(requestFacts({ domain: 'acme.test', employee_range }).employees).toMatchObject({ value, said: employee_range });
  });

  it.each(['many', 'a-b', '-'])('refuses the range %j, and says how one is written', (employee_range) => {
    const refused = (): unknown => requestFacts({ domain: 'acme.test', employee_range });
    expect(refused).toThrow('employee_range is no range of employees; write 50-200, 1k+ or ca. 300.');
  });

  it('does not read the range where the number is given', () => {
    expect(requestFacts({ domain: 'acme.test', employees: 12, employee_range: 'many' }).employees?.value).toEqual({
      min: 12,
      max: 12,
    });
  });
});
