import { Random } from '../companies/random';
import { FIRST_POOL, SECOND_POOL } from '../sites/name-pools';
import type { TestDomain, WebHost } from '../test-domain';
import { LANGUAGES, type Facts, type Language, type Prospect, type ProspectWorld, type Wording } from './prospect';
import { BOARD_HOST, boardAnswer, boardPath, firstSite, type SitePlan, type SiteWriter } from './prospect-site';
import { type Situation, type SituationKind, SITUATIONS } from './situations';
import { secondSite } from './second-site';
import { MORE_SITUATIONS } from './second-situations';
import { SECOND_WORDINGS } from './second-wordings';
import { FIRST_WORDINGS } from './wordings';

const DAY_MS = 86_400_000;
const FORMS: Readonly<Record<Language, string>> = {
  en: 'Ltd',
  de: 'GmbH',
  fr: 'SAS',
  es: 'S.L.',
  it: 'S.r.l.',
  pt: 'Lda',
  nl: 'B.V.',
  pl: 'Sp. z o.o.',
  ja: '株式会社',
  zh: '有限公司',
};
const CITIES = ['Lisbon', 'Utrecht', 'Toronto', 'Leeds', 'Graz', 'Porto', 'Aarhus', 'Lyon'];

interface ProspectSet {
  readonly pool: typeof FIRST_POOL;
  readonly wordings: Readonly<Record<Language, Wording>>;
  readonly siteOf: SiteWriter;
  readonly situations: Readonly<Record<string, SituationKind>>;
}

/** The second set was written after the rules that it measures, in other words and with other markup. */
const SETS: Readonly<Record<'first' | 'second', ProspectSet>> = {
  first: { pool: FIRST_POOL, wordings: FIRST_WORDINGS, siteOf: firstSite, situations: SITUATIONS },
  second: { pool: SECOND_POOL, wordings: SECOND_WORDINGS, siteOf: secondSite, situations: { ...SITUATIONS, ...MORE_SITUATIONS } },
};

export interface ProspectOptions {
  readonly set: keyof typeof SETS;
  /** The same seed makes the same companies. */
  readonly seed: number;
  readonly count: number;
  /** Unix time in milliseconds, to which all dates are relative. */
  readonly now?: number;
}

/** Companies to research with their web sites, and what is true of them. */
export function generateProspects({ set, seed, count, now = Date.now() }: ProspectOptions): ProspectWorld {
  const random = new Random(seed);
  const inventor = new Inventor(random, SETS[set], now);
  const kinds = Object.keys(SETS[set].situations);
  const made = Array.from({ length: count }, (_, index) => inventor.prospect(kinds[index % kinds.length] as string));
  const boards: WebHost = Object.assign({}, ...made.map(({ board }) => board));
  const api: TestDomain = { domain: BOARD_HOST, shows: 'the API of a job board', web: { [BOARD_HOST]: boards } };
  return { prospects: made.map(({ prospect }) => prospect), testDomains: [...made.map(({ testDomain }) => testDomain), api] };
}

class Inventor {
  private readonly taken = new Set<string>();

  constructor(
    private readonly random: Random,
    private readonly set: ProspectSet,
    private readonly now: number,
  ) {}

  prospect(situation: string): { prospect: Prospect; testDomain: TestDomain; board: WebHost } {
    const { random, set } = this;
    const language = random.pick(LANGUAGES);
    const wording = set.wordings[language];
    const facts = this.facts();
    const domain = `${facts.name.toLowerCase()}.test`;
    const ago = (days: number): string => new Date(this.now - days * DAY_MS).toISOString().slice(0, 10);
    const slug = (index: number): string => `story-${random.integer(900) + 100}-${index}`;
    const make = set.situations[situation] as SituationKind;
    const made = make({ random, language, wording, facts, customer: this.brand('Bakery'), domain, ago, slug });
    const plan: SitePlan = {
      ...{ domain, name: facts.name, legalName: `${facts.name} ${FORMS[language]}`, language, wording },
      ...{ stories: [], roles: [], customers: [], top: [], front: [] },
      ...made.plan,
    };
    const site = set.siteOf(plan);
    return {
      prospect: {
        ...{ domain, name: facts.name, situation, language },
        ...truthOf(made),
        visible: visibleOf(plan, made, site.visible),
      },
      testDomain: { domain, shows: situation, web: webOf(plan, made, site.web) },
      board: plan.roles.length ? { [boardPath(domain)]: boardAnswer(plan) } : {},
    };
  }

  private facts(): Facts {
    const { random, set } = this;
    const person = `${random.pick(set.pool.firstNames)} ${random.pick(set.pool.surnames)}`;
    return {
      name: this.brand(),
      amount: 3 + random.integer(40),
      investor: `${this.brand()} Ventures`,
      product: `${random.pick(set.pool.nouns)}board`,
      city: random.pick(CITIES),
      person,
      partner: this.brand(),
    };
  }

  private brand(trade = ''): string {
    const { random, set } = this;
    for (;;) {
      const name = random.pick(set.pool.heads) + random.pick(set.pool.middles) + random.pick(set.pool.tails);
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return trade ? `${name} ${trade}` : name;
    }
  }
}

const truthOf = ({
  truth: { right = [], wrong = [], orders = [] },
}: Situation): Pick<Prospect, 'right' | 'wrong' | 'orders'> => ({ right, wrong, orders });

function webOf({ domain }: SitePlan, { movedTo }: Situation, web: WebHost): NonNullable<TestDomain['web']> {
  if (!movedTo) return { [domain]: web };
  const moved = Object.fromEntries(
    Object.keys(web).map((path) => [path, { status: 301, headers: { location: `http://${movedTo}${path}` } }]),
  );
  return { [domain]: moved, [movedTo]: web };
}

function visibleOf(
  { domain }: SitePlan,
  { movedTo }: Situation,
  visible: Readonly<Record<string, string>>,
): Record<string, string> {
  const host = movedTo ?? domain;
  return Object.fromEntries(
    Object.entries(visible).flatMap(([path, text]) => ['https', 'http'].map((scheme) => [`${scheme}://${host}${path}`, text])),
  );
}
