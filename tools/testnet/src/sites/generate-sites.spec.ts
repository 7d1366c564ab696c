import { generateSites } from './generate-sites';

describe('generateSites', () => {
  const options = { set: 'second', seed: 1, count: 300 } as const;
  const { questions, testDomains } = generateSites(options);
  const domains = testDomains.map(({ domain }) => domain);

  it('makes the same of the same seed, and something else of another', () => {
    expect(generateSites(options)).toEqual({ questions, testDomains });
    expect(generateSites({ ...options, seed: 2 }).questions).not.toEqual(questions);
  });

  it('serves every host once, and the true one of every company that has a site', () => {
    expect(new Set(domains).size).toBe(domains.length);
    expect(questions).toHaveLength(300);
    for (const { domain } of questions) if (domain) expect(domains).toContain(domain);
  });

  it('gives the first address to a namesake where it says so', () => {
    const misled = questions.filter(({ kind }) => kind === 'namesake abroad');
    expect(misled.length).toBeGreaterThan(0);
    for (const { domain } of misled) expect(domains).toContain(`${domain?.split('.')[0]}.com`);
    for (const { domain } of misled) expect(domain).not.toMatch(/\.com$/);
  });
});
