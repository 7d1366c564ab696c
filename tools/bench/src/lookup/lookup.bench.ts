import { parsePerson, ProbeSearch, NO_STATS } from '@modernleads/naming';
import { type Company, inventCompanies, Random } from '@modernleads/testnet';
import type { Bench } from '../main';
import { say } from '../say';
import { existingOf, miscalibrationsOf, MOST_RANKING_MS, shortfallsOf } from './bars';
import { probeCompany, rankPeople, type Ranking } from './measure-lookup';
import { reportProbing, reportProbingHead, reportRanking, reportRankingHead, reportReliability } from './report';

const COMPANIES = 394;
const SEEDS = Array.from({ length: 10 }, (_, at) => 20_270_101 + at);
const KNOWN = [0, 1, 2, 3, 5];

/** The pattern engine against invented companies of which every address is known. Nothing is asked over the network. */
export const bench: Bench = async () => {
  const worlds = SEEDS.map((seed) => inventCompanies({ seed, count: COMPANIES }));
  say(`${SEEDS.length} worlds of ${COMPANIES} companies; the first twelve people of each are asked about, one after the other\n`);
  const companies = worlds.flat();
  const { learned, rankings } = rankAll(companies);
  reportProbingHead();
  const asked = companies.flatMap((company) => probeCompany(company));
  const probing = {
    unsized: reportProbing('size unknown', asked),
    sized: reportProbing(
      'size told',
      companies.flatMap((company) => probeCompany(company, { sized: true })),
    ),
    strict: reportProbing(
      'at least 0.95',
      companies.flatMap((company) => probeCompany(company, { minConfidence: 0.95 })),
    ),
    strangers: reportProbing(
      'strangers',
      companies.flatMap((company) => probeCompany(company, { strangers: true })),
    ),
  };
  const guesses = rankings.map(({ guess }) => guess);
  const calibrationError = {
    guesses: reportReliability('Guesses where nothing can be probed', guesses),
    existing: reportReliability('Addresses that exist: it is the person’s', existingOf(asked)),
  };
  const rankingMs = rankingTime(companies);
  say(`\nranking one person: ${rankingMs.toFixed(3)} ms of CPU`);
  const shortfalls = [...shortfallsOf(asked), ...miscalibrationsOf(guesses).map((one) => `guesses: ${one}`)];
  if (rankingMs > MOST_RANKING_MS) shortfalls.push(`ranking takes more than ${MOST_RANKING_MS} ms`);
  for (const shortfall of shortfalls) say(`falls short: ${shortfall}`);
  say(JSON.stringify({ bench: 'lookup', ok: !shortfalls.length, learned, probing, calibrationError, rankingMs }));
  return !shortfalls.length;
};

function rankAll(companies: readonly Company[]) {
  const random = new Random(SEEDS[0] as number);
  const rankings: Ranking[] = [];
  reportRankingHead();
  const learned = KNOWN.map((known) => {
    const byDomain = companies.map((company) => rankPeople(company, known, random));
    rankings.push(...byDomain.flat());
    return { known, ...reportRanking(known, byDomain) };
  });
  return { learned, rankings };
}

/** Milliseconds of CPU that the plan for one person takes, once the code is warm. */
function rankingTime(companies: readonly Company[]): number {
  const people = companies.flatMap(({ people }) => people.slice(0, 3)).map((person) => parsePerson(person));
  const rank = (): void => people.forEach((person) => void new ProbeSearch(person, NO_STATS).next());
  rank();
  const before = process.cpuUsage();
  rank();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / people.length;
}
