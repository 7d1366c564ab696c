import { addressOf, inventStyle, type Style } from './invent-address';
import { inventName, type Name, pickCulture, type Culture } from './name-pool';
import { Random } from './random';
import { EXCEPTIONS, SIZES, SMALL, STRICTNESS, UNUSUAL, USUAL } from './shares';

/** A person with an address. */
export interface Employee {
  readonly first_name: string;
  readonly last_name: string;
  readonly local: string;
}

export interface Company {
  readonly domain: string;
  /** All who have an address there. */
  readonly people: readonly Employee[];
  /** Names of people who do not work there. */
  readonly strangers: ReadonlyArray<Omit<Employee, 'local'>>;
}

/** Share of people whose name a colleague has already: a namesake, or the same person with a second address. */
const SAME_NAME = 0.035;
/** Share of those who are the same person with a second address, which another pattern made. */
const SECOND_ADDRESS = 0.85;
const MOST_DRAWS = 20;
/** Share of people who come from the country that most of their colleagues come from. */
const COMPATRIOTS = 0.6;

/** Invented companies, the same for the same seed. */
export function inventCompanies({ seed, count }: { seed: number; count: number }): Company[] {
  const random = new Random(seed);
  // A separate generator, so that the order does not change the people.
  const order = new Random(seed ^ 0x0de7);
  return Array.from({ length: count }, (_, at) => inventCompany(`firm${at}.test`, random, order));
}

/** What a company does with the names of its people. */
interface Habits {
  readonly size: number;
  readonly usual: string;
  /** Share of the people whose addresses follow the usual pattern, 0 to 1. */
  readonly strictness: number;
  /** Of the second person who should have an address. */
  readonly firstNumber: number;
  readonly style: Style;
  readonly culture: Culture;
}

function inventCompany(domain: string, random: Random, order: Random): Company {
  const [least, most] = random.weighted(SIZES);
  const habits = {
    size: least + random.integer(most - least),
    usual: random.weighted(USUAL),
    strictness: strictnessAt(random.next()),
    firstNumber: random.pick([1, 2]),
    style: inventStyle(random),
    culture: pickCulture(random),
  };
  const taken = new Set<string>();
  const names: Name[] = [];
  const people = Array.from({ length: habits.size }, (): Employee => {
    const isKnown = names.length > 0 && random.chance(SAME_NAME);
    const name = isKnown ? random.pick(names) : nameAt(habits, random);
    names.push(name);
    const draws = isKnown && random.chance(SECOND_ADDRESS) ? MOST_DRAWS : 1;
    const local = free(addressAt(habits, name, random, taken, draws), taken, habits.firstNumber);
    return { first_name: name.first, last_name: name.last, local };
  });
  const strangers = Array.from({ length: Math.ceil(habits.size / 8) }, () => nameAt(habits, random));
  // The first ones have more namesakes, as more people come after them; who is asked about first is nobody in particular.
  return {
    domain,
    people: order.shuffled(people),
    strangers: strangers.map(({ first, last }) => ({ first_name: first, last_name: last })),
  };
}

const nameAt = ({ culture }: Habits, random: Random): Name =>
  inventName(random, random.chance(COMPATRIOTS) ? culture : pickCulture(random));

/** An address that is not taken, if one of so many draws is. */
function addressAt(habits: Habits, name: Name, random: Random, taken: ReadonlySet<string>, draws: number): string {
  const local = addressOf(name, patternOf(habits, random), habits.style, random);
  return draws > 1 && taken.has(local) ? addressAt(habits, name, random, taken, draws - 1) : local;
}

function patternOf(habits: Habits, random: Random): string {
  const { usual, strictness, size } = habits;
  if (random.chance(strictness)) return usual;
  const own = EXCEPTIONS[usual] ?? [];
  const left = 100 - own.reduce((sum, [, percent]) => sum + percent, 0);
  const pattern = random.weighted<string | null>([...own, [null, left]]) ?? random.weighted(UNUSUAL);
  const isBigOnly = size < SMALL.below && SMALL.patterns.test(pattern);
  return isBigOnly && !random.chance(SMALL.share) ? random.weighted(UNUSUAL) : pattern;
}

/** The share at a quantile, 0 to 1, between those that are known. */
function strictnessAt(quantile: number): number {
  const above = STRICTNESS.findIndex(([at]) => at >= quantile);
  const [low, high] = [STRICTNESS[above - 1] ?? STRICTNESS[above], STRICTNESS[above]] as [[number, number], [number, number]];
  return low[0] === high[0] ? high[1] : low[1] + ((high[1] - low[1]) * (quantile - low[0])) / (high[0] - low[0]);
}

/** Who comes later gets a number: the first of these, or the next. */
function free(local: string, taken: Set<string>, firstNumber: number): string {
  let number = firstNumber;
  let address = local;
  for (; taken.has(address); number++) address = local + number;
  taken.add(address);
  return address;
}
