import { generateProspects } from '@modernleads/testnet';
import { judged, type Model, researchOf } from '../../test/read-world';

const NOW = Date.parse('2026-11-29T12:00:00Z');

const LIARS: Readonly<Record<string, Model>> = {
  'is honest': (signals) => ({ order: signals.map(({ id }) => id), signal: signals[0]?.text }),
  invents: (signals) => ({
    order: signals.map(({ id }) => id).reverse(),
    signal: 'Initech acquired the company for $750 million on 1 November 2026.',
    detail: 'The company will lay off 300 people.',
    usableInEmail: 'Congratulations on the $750 million deal with Initech!',
  }),
  rambles: () => ({
    order: ['none', '<|im_start|>'],
    signal: '{"signal":',
    detail: '\u0000\ufffd'.repeat(400),
    usableInEmail: 'Как дела?',
  }),
};

describe.each(['first', 'second'] as const)('the engine of research, on the %s invented web', (set) => {
  const world = generateProspects({ set, seed: 20_261_129, count: 80, now: NOW });
  const researched = world.prospects.map((prospect) => ({ prospect, ...judged(researchOf(world, prospect, NOW)) }));
  const of = (wanted: (one: (typeof researched)[number]) => boolean) => researched.filter(wanted).map(({ prospect }) => prospect);

  it('names each company, and quotes nothing that does not stand on its page', () => {
    expect(of(({ named }) => !named)).toEqual([]);
    expect(of(({ unbacked }) => unbacked.length > 0)).toEqual([]);
  });

  it('takes nothing stale, undated or of another company for a reason to write', () => {
    expect(of(({ found, right }) => found && !right)).toEqual([]);
    expect(of(({ wrong }) => wrong.length > 0)).toEqual([]);
  });

  if (set === 'first')
    it('knows the country and the size of those whose imprint tells them', () => {
      const known = researched.filter(({ company: { country, size_hint: size } }) => country !== null && size === '48');
      expect(known.length).toBeGreaterThanOrEqual(0.9 * researched.length);
    });

  it('lets no text that gives orders into the answer', () => {
    expect(of(({ orders }) => orders.length > 0)).toEqual([]);
  });

  it('finds what is fresh, and says it in a line', () => {
    const wanted = researched.filter(({ prospect }) => prospect.right.length > 0);
    expect(wanted.filter(({ right }) => right).length).toBeGreaterThanOrEqual(0.95 * wanted.length);
    expect(wanted.filter(({ line }) => line).length).toBeGreaterThanOrEqual(0.95 * wanted.length);
  });

  it.each(Object.entries(LIARS))('says nothing else with a model that %s', (_name, model) => {
    for (const prospect of world.prospects) {
      const { found, right, wrong, orders, unbacked, line } = judged(researchOf(world, prospect, NOW, model));
      expect({ prospect: prospect.domain, right, wrong, orders, unbacked }).toEqual({
        ...{ prospect: prospect.domain, right: found, wrong: [], orders: [], unbacked: [] },
      });
      expect(`${line}`).not.toMatch(/Initech|750|Congrat|дела/);
    }
  });
});
