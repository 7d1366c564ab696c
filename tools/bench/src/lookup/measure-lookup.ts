import {
  NO_STATS,
  observationsOfAddress,
  observationsOfRefusal,
  parsePerson,
  type PatternStats,
  ProbeSearch,
  withObservations,
} from '@modernleads/naming';
import type { Company, Employee, Random } from '@modernleads/testnet';

/** People of each company who are asked about, the first ones. */
export const ASKED = 12;

/** A confidence and whether it came true. */
export interface Prediction {
  readonly confidence: number;
  readonly right: boolean;
}

/** `risky`: the address exists, and is not sure enough to be taken for the person's. */
export type Verdict = 'found' | 'risky' | 'not_found';

/** What became of one person. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The address is the person's. */
  readonly right: boolean;
  /** RCPT commands. */
  readonly probes: number;
  /** That an existing address is the person's. */
  readonly confidence?: number;
  /** The pattern of that address. */
  readonly pattern?: string;
}

export interface ProbeOptions {
  /** Whether the company's size is told. */
  readonly sized?: boolean;
  readonly minConfidence?: number;
  /** RCPT commands at most, for each person. */
  readonly budget?: number;
  /** Asks about people who do not work there instead. */
  readonly strangers?: boolean;
}

/** Asks for people of a company, one after the other, as a mail server without a catch-all answers. */
export function probeCompany(company: Company, { sized, strangers, ...options }: ProbeOptions = {}): Outcome[] {
  const mailboxes = new Set(company.people.map(({ local }) => local));
  const { domain } = company;
  const employees = sized ? company.people.length : undefined;
  let stats: PatternStats = NO_STATS;
  const asked: (Omit<Employee, 'local'> & { local?: string })[] = strangers
    ? [...company.strangers]
    : company.people.slice(0, ASKED);
  return asked.map((person) => {
    const parsed = parsePerson(person);
    const search = new ProbeSearch(parsed, stats, { domain, employees, ...options });
    const probes = askAll(search, (local) => mailboxes.has(local));
    const { best, found, exists, refusals } = search;
    if (!exists || !best) {
      stats = withObservations(stats, observationsOfRefusal(refusals, stats));
      return { verdict: 'not_found', right: false, probes };
    }
    const { candidate, confidence } = best;
    stats = withObservations(stats, observationsOfAddress(parsed, candidate.local, stats, confidence));
    const right = candidate.local === person.local;
    return { verdict: found ? 'found' : 'risky', right, probes, confidence, pattern: candidate.pattern };
  });
}

function askAll(search: ProbeSearch, exists: (local: string) => boolean): number {
  let probes = 0;
  for (let next = search.next(); next.length; next = search.next()) {
    for (const local of next) {
      probes++;
      const there = exists(local);
      search.record(local, there);
      if (there) break;
    }
  }
  return probes;
}

/** Ranks among the candidates, 1 is the first; Infinity: not among them. */
export interface Ranking {
  readonly known: number;
  readonly rank: number;
  readonly guess: Prediction;
}

/**
 * Where the true address of each person stands when `known` colleagues' addresses are known and nothing can be probed.
 * @param asked people of the company who are asked about, the first ones.
 */
export function rankPeople({ people }: Company, known: number, random: Random, asked = ASKED): Ranking[] {
  return people.slice(0, asked).flatMap((person) => {
    const colleagues = people.filter((other) => other !== person);
    if (colleagues.length < known) return [];
    const taught = Array.from({ length: known }, () => colleagues.splice(random.integer(colleagues.length), 1)[0] as Employee);
    const stats = taught.reduce<PatternStats>(
      (all, { local, ...name }) => withObservations(all, observationsOfAddress(parsePerson(name), local, all)),
      NO_STATS,
    );
    const parsed = parsePerson(person);
    const { best, candidates } = new ProbeSearch(parsed, stats);
    if (!best) return [];
    const at = candidates.findIndex(({ local }) => local === person.local);
    const guess = { confidence: best.confidence, right: best.candidate.local === person.local };
    return [{ known, rank: at < 0 ? Infinity : at + 1, guess }];
  });
}
