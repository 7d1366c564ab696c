import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PROSPECT, DEMO_PROSPECTS } from './demo-prospects';
import { generateProspects } from './generate-prospects';

describe('generateProspects', () => {
  const now = Date.parse('2026-11-29T12:00:00Z');
  const { prospects, testDomains } = generateProspects({ set: 'first', seed: 7, count: 40, now });

  it('makes the same companies from the same seed, each at a domain of its own', () => {
    expect(generateProspects({ set: 'first', seed: 7, count: 40, now }).prospects).toEqual(prospects);
    expect(new Set(testDomains.map(({ domain }) => domain)).size).toBe(41);
  });

  it('shows what is right on a page or a board, and hides what only machines read', () => {
    for (const { right, visible, situation } of prospects) {
      const seen = Object.values(visible).join('\n');
      for (const { kind, marks } of right) expect(kind === 'hiring' || marks.some((mark) => seen.includes(mark))).toBe(true);
      if (situation === 'orders to machines, hidden') expect(seen).not.toContain('Series Z');
    }
  });

  it('has the company that the README researches', () => {
    const [first] = generateProspects(DEMO_PROSPECTS).prospects;
    expect(first).toMatchObject({ domain: DEMO_PROSPECT, language: 'en', right: [{ kind: 'funding' }] });
    expect(readFileSync(join(__dirname, '../../../../README.md'), 'utf8')).toContain(
      `/research/prospect -H "$AUTH" -d '{"domain":"${DEMO_PROSPECT}"`,
    );
  });
});
