import { type Attitude, generateCompanies } from './generate-companies';

describe('generateCompanies', () => {
  const { companies, testDomains } = generateCompanies({ seed: 1, count: 1_000 });
  const share = (attitude: Attitude) => companies.filter((company) => company.attitude === attitude).length / companies.length;

  it('is equal for equal seeds, and differs for others', () => {
    expect(generateCompanies({ seed: 1, count: 50 }).testDomains).toEqual(testDomains.slice(0, 50));
    expect(generateCompanies({ seed: 2, count: 50 }).testDomains).not.toEqual(testDomains.slice(0, 50));
  });

  it('makes the same people for any shares', () => {
    const honest = generateCompanies({ seed: 1, count: 50, shares: {} });
    expect(honest.companies.map(({ people }) => people)).toEqual(companies.slice(0, 50).map(({ people }) => people));
    expect(new Set(honest.companies.map(({ attitude }) => attitude))).toEqual(new Set(['honest']));
  });

  it('keeps the shares', () => {
    expect(Math.abs(share('catch-all') - 0.25)).toBeLessThan(0.05);
    expect(Math.abs(share('greylisting') - 0.08)).toBeLessThan(0.03);
    expect(Math.abs(share('refusing') - 0.07)).toBeLessThan(0.03);
  });

  it('gives every employee of an honest company a mailbox with a valid address', () => {
    for (const [at, { people, attitude }] of companies.entries()) {
      expect(people.filter(({ local }) => !/^[a-z\d]+([._-][a-z\d]+)*$/.test(local))).toEqual([]);
      if (attitude === 'honest')
        expect(Object.keys(testDomains[at]?.mailboxes ?? {}).sort()).toEqual(people.map(({ local }) => local).sort());
    }
  });

  it('draws patterns in the shares that were measured', () => {
    const employees = companies.flatMap(({ people }) => people);
    const plain = employees.filter(
      ({ first_name, last_name }) => /^[A-Z][a-z]+$/.test(first_name) && /^[A-Z][a-z]+$/.test(last_name),
    );
    const made = (pattern: (first: string, last: string) => string) =>
      plain.filter(({ first_name, last_name, local }) => local === pattern(first_name.toLowerCase(), last_name.toLowerCase()))
        .length / plain.length;
    expect(made((first, last) => `${first}.${last}`)).toBeGreaterThan(0.3);
    expect(made((first, last) => first.slice(0, 1) + last)).toBeGreaterThan(0.07);
  });
});
