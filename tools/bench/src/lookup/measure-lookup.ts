import {
  guessConfidence,
  type Knowledge,
  lessonsOfAddress,
  lessonsOfRefusal,
  NOTHING_KNOWN,
  parsePerson,
  personKey,
  planProbes,
  type Probe,
  PROOF,
  rankCandidates,
  withLessons,
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
  let knowledge: Knowledge = NOTHING_KNOWN;
  for (const person of everybody(company)) {
    const parsed = parsePerson(person);
    const plan = planProbes(parsed, knowledge);
    const at = plan.findIndex(({ local }) => owners.has(local));
    const hit = plan[at];
    counts.probes += hit ? at + 1 : plan.length;
    if (hit) {
      counts[verdictOf(hit, person, owners.get(hit.local) as Employee)]++;
      verified.push({ confidence: hit.proof < PROOF ? hit.confidence : hit.proof, right: hit.local === person.local });
    }
    const lessons = hit ? lessonsOfAddress(parsed, hit.local, knowledge, hit.proof) : lessonsOfRefusal(plan);
    if (learning) knowledge = withLessons(knowledge, lessons);
  }
  return { people: company.people.length, ...counts, verified };
}

function verdictOf(
  { local, proof }: Probe,
  person: Partial<Employee>,
  owner: Employee,
): 'found' | 'wrong' | 'namesakes' | 'doubtful' {
  if (proof < PROOF) return 'doubtful';
  if (local === person.local) return 'found';
  return keyOf(person) === keyOf(owner) ? 'namesakes' : 'wrong';
}

const keyOf = ({ first_name = '', last_name = '' }: Partial<Employee>): string =>
  personKey({ first: first_name, last: last_name });

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
    const knowledge = taught.reduce<Knowledge>(
      (all, { local, ...name }) => withLessons(all, lessonsOfAddress(parsePerson(name), local, all)),
      NOTHING_KNOWN,
    );
    const ranked = rankCandidates(parsePerson(person), knowledge);
    const [best] = ranked;
    if (!best) return [];
    const at = ranked.findIndex(({ local }) => local === person.local);
    const guess = { confidence: guessConfidence(best), right: at === 0 };
    return [{ known, rank: at < 0 ? Infinity : at + 1, guess }];
  });
}
