import {
  type BuyerContext,
  CRITERIA,
  type Criterion,
  GATE_CAP,
  JOB_FUNCTIONS,
  REASON_MAX,
  SENIORITIES,
} from '@modernleads/contracts';
import fc from 'fast-check';
import { requestFacts } from '../facts/request-facts';
import { scoreFit } from './score-fit';

const PAIRS = 2_000;
const INDUSTRY_WORDS = ['Software', 'Banking', 'Insurance', 'Retail', 'Gambling and casinos', 'Farming', 'Music'];
const COUNTRIES = ['DE', 'US', 'FR', 'JP', 'BR'];
const TOOLS = ['react', 'stripe', 'hubspot', 'shopify'];
const KEYWORDS = ['logistics', 'payments', 'b2b', 'open source'];
const DESCRIPTIONS = ['We ship logistics for b2b.', 'Payments, open source.', 'Shoes.'];
const TITLES = ['Chief Revenue Officer', 'Head of Sales', 'Janitor'];

const some = (words: readonly string[]) => fc.subarray([...words]);
const employees = fc
  .uniqueArray(fc.integer({ min: 1, max: 20_000 }), { minLength: 4, maxLength: 4 })
  .map((numbers) => numbers.sort((one, other) => one - other))
  .chain(([min, sweet_min, sweet_max, max]) =>
    fc.record(
      { min: fc.constant(min), sweet_min: fc.constant(sweet_min), sweet_max: fc.constant(sweet_max), max: fc.constant(max) },
      { requiredKeys: [] },
    ),
  );
const weights = fc.record(Object.fromEntries(CRITERIA.map((name) => [name, fc.integer({ min: 0, max: 10 })])), {
  requiredKeys: [],
});

const contexts: fc.Arbitrary<BuyerContext> = fc.record(
  {
    industries: fc.record({ wanted: some(INDUSTRY_WORDS), adjacent: some(INDUSTRY_WORDS), excluded: some(INDUSTRY_WORDS) }),
    employees,
    countries: fc.record({ wanted: some(COUNTRIES), excluded: some(COUNTRIES) }),
    technologies: fc.record({ required: some(TOOLS), nice: some(TOOLS), excluded: some(TOOLS) }),
    keywords: fc.record({ wanted: some(KEYWORDS), excluded: some(KEYWORDS) }),
    titles: some(TITLES),
    seniorities: fc.subarray([...SENIORITIES]),
    functions: fc.subarray([...JOB_FUNCTIONS]),
    excluded_domains: some(['acme.test', 'other.test']),
    weights,
  },
  { requiredKeys: [] },
);

const questions = fc.record(
  {
    domain: fc.constantFrom('acme.test', 'eu.acme.test', 'fine.test'),
    industry: fc.constantFrom(...INDUSTRY_WORDS),
    employees: fc.integer({ min: 1, max: 50_000 }),
    country: fc.constantFrom(...COUNTRIES),
    technologies: some(TOOLS),
    description: fc.constantFrom(...DESCRIPTIONS),
    job_title: fc.constantFrom(...TITLES),
  },
  { requiredKeys: ['domain'] },
);
type Question = { domain: string; employees?: number; technologies?: string[] } & Record<string, unknown>;

const score = (context: BuyerContext, question: object) => scoreFit(context, requestFacts(question as { domain: string }));
const check = (property: (context: BuyerContext, question: Question) => void): void =>
  fc.assert(fc.property(contexts, questions as fc.Arbitrary<Question>, property), { numRuns: PAIRS });
const sumOf = (parts: readonly { points: number }[]): number => parts.reduce((sum, { points }) => sum + points, 0);
const isExcluded = ({ gates }: ReturnType<typeof score>) => gates.some(({ outcome }) => outcome === 'missed');

describe('2,000 random pairs of contexts and companies', () => {
  it('have points that add up to the score, and labels by their thresholds', () =>
    check((context, question) => {
      const fit = score(context, question);
      const points = Math.round(sumOf(fit.breakdown));
      expect(fit.fit_score).toBe(isExcluded(fit) ? Math.min(points, GATE_CAP) : points);
      expect(fit.capped_at).toBe(fit.fit_score < points ? GATE_CAP : null);
      expect(fit.fit_label).toBe(fit.fit_score >= 7 ? 'high' : fit.fit_score >= 4 ? 'medium' : 'low');
      expect(fit.fit_score).toBeGreaterThanOrEqual(0);
      expect(fit.fit_score).toBeLessThanOrEqual(10);
    }));

  it('never lose points towards the sweet spot', () =>
    check((context, { employees: count = 100, ...question }) => {
      const { min, max, sweet_min = min ?? 1, sweet_max = max ?? Infinity } = context.employees ?? {};
      const nearer =
        count < sweet_min ? Math.ceil((count + sweet_min) / 2) : count > sweet_max ? Math.floor((count + sweet_max) / 2) : count;
      const [far, near] = [count, nearer].map((employees) => score(context, { ...question, employees }));
      expect(near?.fit_score).toBeGreaterThanOrEqual(far?.fit_score ?? 0);
      expect(sumOf(near?.breakdown ?? [])).toBeGreaterThanOrEqual(sumOf(far?.breakdown ?? []));
    }));

  it('do not depend on the order of lists, fields and repeated items', () =>
    check((context, question) => {
      const turned = (value: unknown): unknown => {
        if (Array.isArray(value)) return [...value, ...value].reverse();
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value)
            .map(([name, of]) => [name, turned(of)] as const)
            .reverse(),
        );
      };
      const other = score(turned(context) as BuyerContext, Object.fromEntries(Object.entries(question).reverse()));
      const { fit_score, breakdown } = score(context, question);
      expect({ fit_score: other.fit_score, points: other.breakdown.map(({ points }) => points) }).toEqual({
        fit_score,
        points: breakdown.map(({ points }) => points),
      });
    }));

  it('are worth as much with a fact missing as with one that is neither good nor bad', () =>
    check((context, question) => {
      const whole = score(context, question);
      const facts = {
        industry: 'industry',
        employees: 'employees',
        country: 'country',
        technologies: 'technologies',
        job_title: 'title',
      };
      for (const [field, criterion] of Object.entries(facts)) {
        const { [field]: _gone, ...rest } = question;
        const without = score(context, rest);
        const before = whole.breakdown.find((part) => part.criterion === criterion);
        const after = without.breakdown.find((part) => part.criterion === criterion);
        if (!before || !after) continue;
        if (field !== 'industry') expect(after).toMatchObject({ outcome: 'unknown' });
        if (before.outcome === 'missed') expect(after.points).toBeGreaterThanOrEqual(before.points);
      }
    }));

  it('score at most 2 when excluded, whatever else speaks for them', () =>
    check((context, question) => {
      const closed = { ...context, excluded_domains: ['test'] };
      expect(score(closed, question).fit_score).toBeLessThanOrEqual(GATE_CAP);
      const one = String(question['industry'] ?? 'Music');
      const industries = { ...context.industries, wanted: [one], excluded: [one] };
      expect(score({ ...context, industries }, { ...question, industry: one }).fit_score).toBeLessThanOrEqual(GATE_CAP);
    }));

  it('score the same when all weights are scaled', () =>
    check((context, question) => {
      const given = Object.fromEntries(CRITERIA.map((name) => [name, context.weights?.[name] ?? 1]));
      const scaled = Object.fromEntries(Object.entries(given).map(([name, weight]) => [name, weight * 0.5]));
      const points = (of: Record<string, number>) =>
        score({ ...context, weights: of }, question).breakdown.map((part) => part.points);
      expect(points(scaled)).toEqual(points(given));
    }));

  it('have reasons that name exactly the criteria that moved the score', () =>
    check((context, question) => {
      const { reason, breakdown, gates, confidence } = score(context, question);
      expect(reason.length).toBeLessThanOrEqual(REASON_MAX);
      const criteria = reason.replace(/^Excluded, at most 2: .*?\.(?= Fits| Does|$)/, '');
      const named = CRITERIA.filter((name) => criteria.includes(name));
      const moved = breakdown.filter(({ outcome, weight }) => outcome !== 'unknown' && weight > 0);
      const half = moved.map((part) => part.points * 2 * breakdown.reduce((sum, { weight }) => sum + weight, 0));
      expect(named).toEqual(moved.map(({ criterion }) => criterion));
      expect(half.filter((points, at) => Math.abs(points - 10 * (moved[at]?.weight ?? 0)) < 0.001)).toEqual([]);
      for (const { gate } of gates.filter(({ outcome }) => outcome === 'missed'))
        expect(reason).toContain(gate.replaceAll('_', ' '));
      if (!moved.length && !gates.some(({ outcome }) => outcome === 'missed')) {
        expect({ reason, confidence }).toEqual({ reason: expect.stringContaining('Nothing is known'), confidence: 0 });
      }
    }));

  it('score at least 5 when all that is known is met, and 5 when nothing is', () =>
    check((context, question) => {
      const fit = score(context, question);
      const known = fit.breakdown.filter(({ outcome }) => outcome !== 'unknown');
      if (!isExcluded(fit) && known.every(({ outcome }) => outcome === 'met')) expect(fit.fit_score).toBeGreaterThanOrEqual(5);
      const { excluded_domains: _domains, ...open } = context;
      expect(score(open, { domain: 'acme.test' })).toMatchObject({
        fit_score: 5,
        fit_label: 'medium',
        confidence: 0,
        capped_at: null,
      });
    }));

  it('give the same answer when asked twice', () =>
    check((context, question) => expect(score(context, question)).toEqual(score(context, question))));
});

describe('scoreFit', () => {
  const saas: BuyerContext = {
    industries: { wanted: ['Software'], adjacent: ['IT services and consulting'], excluded: ['Gambling and casinos'] },
    employees: { min: 10, max: 1_000, sweet_min: 20, sweet_max: 200 },
    countries: { wanted: ['DE'] },
    keywords: { wanted: ['b2b'] },
  };
  const outcomes = (context: BuyerContext, question: object): Partial<Record<Criterion, string>> =>
    Object.fromEntries(
      score(context, { domain: 'acme.test', ...question }).breakdown.map(({ criterion, outcome }) => [criterion, outcome]),
    );

  it('scores what is known, and gives unknown criteria half of their points', () =>
    expect(score(saas, { domain: 'acme.test', employees: 50, industry: 'Software' })).toMatchObject({
      fit_score: 8,
      fit_label: 'high',
      confidence: 0.5,
      reason: 'Fits: industry (Software), employees (50).',
      breakdown: [
        { criterion: 'industry', outcome: 'met', points: 2.5, evidence: { source: 'request', value: 'Software' } },
        { criterion: 'employees', outcome: 'met', points: 2.5 },
        { criterion: 'country', outcome: 'unknown', points: 1.25, evidence: null },
        { criterion: 'keywords', outcome: 'unknown', points: 1.25, evidence: null },
      ],
    }));

  it('says which gate excluded a company', () =>
    expect(score(saas, { domain: 'acme.test', industry: 'Gambling and casinos', employees: 50, country: 'DE' })).toMatchObject({
      fit_score: 2,
      fit_label: 'low',
      capped_at: 2,
      reason:
        'Excluded, at most 2: excluded industry (Gambling and casinos). Fits: employees (50), country (DE). Does not fit: industry (Gambling and casinos).',
    }));

  it.each([
    [
      'a technology that is not in a complete list is missed',
      { technologies: { nice: ['stripe'] } },
      { technologies: [] },
      { technologies: 'missed' },
    ],
    ['one that is not told of is unknown', { technologies: { nice: ['stripe'] } }, {}, { technologies: 'unknown' }],
    ['a title does not matter for a company', { titles: ['CEO'], countries: { wanted: ['DE'] } }, {}, { country: 'unknown' }],
    [
      'a title that is not told of is unknown',
      { titles: ['CEO'] },
      { first_name: 'Ada', last_name: 'Lovelace' },
      { title: 'unknown' },
    ],
    ['a title of the list is met', { titles: ['Head of Sales'] }, { job_title: 'Global Head of Sales, EMEA' }, { title: 'met' }],
    [
      'a keyword is a whole word',
      { keywords: { wanted: ['art'] } },
      { description: 'Smart artists start.' },
      { keywords: 'missed' },
    ],
    [
      'a keyword in writing without spaces is anywhere',
      { keywords: { wanted: ['物流'] } },
      { description: '国際物流会社' },
      { keywords: 'met' },
    ],
  ])('%s', (_title, context, question, expected) => expect(outcomes(context, question)).toEqual(expected));

  it('leaves a range that lies partly within the limits open', () => {
    const gateOf = (employee_range: number | undefined, context: BuyerContext) =>
      score(context, { domain: 'acme.test', employees: employee_range }).gates.map(({ gate, outcome }) => [gate, outcome]);
    expect(gateOf(undefined, { employees: { min: 10 } })).toEqual([['employees_out_of_range', 'unknown']]);
    expect(gateOf(9, { employees: { min: 10 } })).toEqual([['employees_out_of_range', 'missed']]);
    expect(gateOf(10, { employees: { min: 10 } })).toEqual([['employees_out_of_range', 'met']]);
  });
});
