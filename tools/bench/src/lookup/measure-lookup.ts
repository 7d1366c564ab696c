import {
  DEFAULT_PROBE_BUDGET,
  guessConfidence,
  type PatternStats,
  observationsOfAddress,
  observationsOfRefusal,
  lookAgain,
  type NameForm,
  NO_STATS,
  parsePerson,
  planProbes,
  type Probe,
  rankCandidates,
  withObservations,
} from '@modernleads/naming';
import type { Company, Employee, Random } from '@modernleads/testnet';

/** A prediction and whether it came true. */
export interface Prediction {
  readonly confidence: number;
  readonly right: boolean;
}

/** What happened to the people of one domain. */
export interface Outcome {
  readonly people: number;
  readonly found: number;
  /** A colleague's address was told for proved. */
  readonly wrong: number;
  /** The same, of a colleague with the very same name: nobody could tell. */
  readonly namesakes: number;
  /** Addresses that exist, but may be a colleague's: told as a guess. */
  readonly doubtful: number;
  readonly probes: number;
  readonly verified: readonly Prediction[];
}

/** Ranks among the candidates, 1 is the first; Infinity: not among them. */
export interface Ranking {
  readonly known: number;
  readonly rank: number;
  readonly guess: Prediction;
}

/** Asks for everybody of a company, one after the other, as a mail server without a catch-all answers. */
export function probeCompany(company: Company, learning: boolean): Outcome {
  const owners = new Map(company.people.map((owner) => [owner.local, owner]));
  const counts = { found: 0, wrong: 0, namesakes: 0, doubtful: 0, probes: 0 };
  const verified: Prediction[] = [];
  let stats: PatternStats = NO_STATS;
  for (const person of everybody(company)) {
    const parsed = parsePerson(person);
    const plan = planProbes(parsed, stats);
    const { hit, proved, probes } = search(plan, (local) => owners.has(local));
    counts.probes += probes;
    if (hit) {
      counts[proved ? verdictOf(proved, person, owners.get(proved.local) as Employee) : 'doubtful']++;
      verified.push({ confidence: proved?.proof ?? hit.confidence, right: (proved ?? hit).local === person.local });
    }
    const observations = hit
      ? observationsOfAddress(parsed, (proved ?? hit).local, stats, proved ? 1 : hit.confidence)
      : observationsOfRefusal(plan);
    if (learning) stats = withObservations(stats, observations);
  }
  return { people: company.people.length, ...counts, verified };
}

/** What the lookup service does with one person, at a server that knows these mailboxes. */
function search(
  plan: readonly Probe[],
  exists: (local: string) => boolean,
): { hit?: Probe; proved?: Probe | undefined; probes: number } {
  const at = plan.findIndex(({ local }) => exists(local));
  const hit = plan[at];
  if (!hit) return { probes: plan.length };
  const { ask, conclude } = lookAgain(plan, hit);
  const most = DEFAULT_PROBE_BUDGET - at - 1;
  const asked = ask.slice(0, most);
  const again = asked.findIndex(exists);
  const conclusion = asked[again] ?? (ask.length > most ? null : undefined);
  return { hit, proved: conclude(conclusion), probes: at + 1 + (again < 0 ? asked.length : again + 1) };
}

function verdictOf({ local }: Probe, person: Partial<Employee>, owner: Employee): 'found' | 'wrong' | 'namesakes' {
  if (local === person.local) return 'found';
  return areNamesakes(person, owner) ? 'namesakes' : 'wrong';
}

/** The same name, in whichever script: Наталья is Natalia. */
function areNamesakes(...people: readonly [Partial<Employee>, Employee]): boolean {
  const [one, other] = people.map(({ first_name = '', last_name = '' }) => parsePerson({ first_name, last_name }));
  const share = (a: readonly NameForm[] = [], b: readonly NameForm[] = []): boolean =>
    a.some(({ words }) => b.some((form) => form.words.join('') === words.join('')));
  return share(one?.given, other?.given) && share(one?.family, other?.family);
}

/** Strangers come between the others. */
function everybody({ people, strangers }: Company): (Omit<Employee, 'local'> & { local?: string })[] {
  return people.flatMap((person, at) => (strangers[at] ? [person, strangers[at]] : [person]));
}

/** Where the true address of each person stands when `known` colleagues' addresses are known and nothing can be probed. */
export function rankPeople({ people }: Company, known: number, random: Random): Ranking[] {
  return people.flatMap((person) => {
    const colleagues = people.filter((other) => other !== person);
    if (colleagues.length < known) return [];
    const taught = Array.from({ length: known }, () => colleagues.splice(random.integer(colleagues.length), 1)[0] as Employee);
    const stats = taught.reduce<PatternStats>(
      (all, { local, ...name }) => withObservations(all, observationsOfAddress(parsePerson(name), local, all)),
      NO_STATS,
    );
    const ranked = rankCandidates(parsePerson(person), stats);
    const [best] = ranked;
    if (!best) return [];
    const at = ranked.findIndex(({ local }) => local === person.local);
    const guess = { confidence: guessConfidence(best), right: at === 0 };
    return [{ known, rank: at < 0 ? Infinity : at + 1, guess }];
  });
}
