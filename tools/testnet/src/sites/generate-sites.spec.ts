import { generateSites } from './generate-sites';

describe('generateSites', () => {
  const options = { set: 'second', seed: 1, count: 300 } as const;
  const { questions, testDomains } = generateSites(options);
  const domains = testDomains.map(({ domain }) => domain);

  it('is equal for equal seeds, and differs for others', () => {
    expect(generateSites(options)).toEqual({ questions, testDomains });
    expect(generateSites({ ...options, seed: 2 }).questions).not.toEqual(questions);
  });

  it('serves every host once, among them that of every company with a site', () => {
    expect(new Set(domains).size).toBe(domains.length);
    expect(questions).toHaveLength(300);
    for (const { domain } of questions) if (domain) expect(domains).toContain(domain);
  });

  it('gives the obvious host to a namesake in the situations of that name', () => {
    const misled = questions.filter(({ kind }) => kind === 'namesake abroad');
    expect(misled.length).toBeGreaterThan(0);
    for (const { domain } of misled) expect(domains).toContain(`${domain?.split('.')[0]}.com`);
    for (const { domain } of misled) expect(domain).not.toMatch(/\.com$/);
  });
});
