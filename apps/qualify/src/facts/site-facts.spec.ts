import type { CompanyFacts } from '@modernleads/company';
import { scoreFit } from '../scoring/score-fit';
import { withSiteFacts } from './site-facts';

const SITE: CompanyFacts = {
  name: null,
  industries: [],
  employees: null,
  country: null,
  technologies: [],
  description: null,
  texts: [
    { url: 'https://acme.test/', text: 'Acme\nWe make anvils.' },
    {
      url: 'https://acme.test/about',
      text: `Über uns\n${'Wir liefern. '.repeat(30)}Unsere Énergie für Fabriken. ${'Seit 1950. '.repeat(30)}`,
    },
  ],
};

function keywordEvidence(...wanted: string[]) {
  const facts = withSiteFacts({ domain: 'acme.test', isPerson: false }, SITE);
  return scoreFit({ keywords: { wanted } }, facts).breakdown[0];
}

describe('the evidence of a keyword', () => {
  it('is the line of the page on which it stands', () => {
    expect(keywordEvidence('Anvils')).toMatchObject({
      ...{ outcome: 'met', evidence: { source: 'site', value: 'anvils', url: 'https://acme.test/', quote: 'We make anvils.' } },
    });
  });

  it('is what stands around it on a long line, whatever its accents', () => {
    const { outcome, evidence } = keywordEvidence('Energie') ?? {};
    expect({ outcome, url: evidence?.url }).toEqual({ outcome: 'met', url: 'https://acme.test/about' });
    expect(SITE.texts[1]?.text).toContain(evidence?.quote);
    expect(evidence?.quote).toContain('Énergie');
    expect(evidence?.quote?.length).toBeLessThanOrEqual(180);
  });

  it('is the page that was read, where it stands on none', () => {
    expect(keywordEvidence('rockets')).toMatchObject({
      outcome: 'missed',
      evidence: { url: 'https://acme.test/', value: 'none of rockets' },
    });
  });
});
