import {
  guessConfidence,
  type Knowledge,
  lessonsOfAddress,
  lessonsOfRefusal,
  NOTHING_KNOWN,
  parsePerson,
  planProbes,
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
  readonly wrong: number;
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
  const mailboxes = new Set(company.people.map(({ local }) => local));
  let knowledge: Knowledge = NOTHING_KNOWN;
  let [found, wrong, doubtful, probes] = [0, 0, 0, 0];
  const verified: Prediction[] = [];
  for (const person of everybody(company)) {
    const parsed = parsePerson(person);
    const plan = planProbes(parsed, knowledge);
    const at = plan.findIndex(({ local }) => mailboxes.has(local));
    const hit = plan[at];
    probes += hit ? at + 1 : plan.length;
    if (hit) verified.push({ confidence: hit.proof, right: hit.local === person.local });
    if (hit && hit.proof < PROOF) doubtful++;
    else if (hit?.local === person.local) found++;
    else if (hit) wrong++;
    if (!learning) continue;
    const lessons = hit ? lessonsOfAddress(parsed, hit.local, knowledge, hit.proof) : lessonsOfRefusal(plan);
    knowledge = withLessons(knowledge, lessons);
  }
  return { people: company.people.length, found, wrong, doubtful, probes, verified };
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
