import type { Bench } from '../main';
import { inventCompanies, Random } from '@modernleads/testnet';
import { probeCompany, rankPeople, type Ranking } from './measure-lookup';
import { reportProbing, reportRanking, reportReliability, say } from './report';

const COMPANIES = 400;
const SEED = 20_261_125;
const KNOWN = [0, 1, 2, 3, 5];
/** Worse than this, the confidence that we tell is not worth telling. */
const MOST_ERROR = 0.08;

/** The pattern engine against invented companies of which every address is known. Nothing is asked over the network. */
export const bench: Bench = async () => {
  const companies = inventCompanies({ seed: SEED, count: COMPANIES });
  const people = companies.reduce((sum, company) => sum + company.people.length, 0);
  say(`${COMPANIES} companies, ${people} people; means are of domains unless they say otherwise\n`);

  say('Where the true address stands, without a probe, when some colleagues’ addresses are known');
  say(`${'known'.padStart(10)}${['@1', '@3', '@5', '@10'].map((head) => head.padStart(8)).join('')}${'domains'.padStart(10)}`);
  const random = new Random(SEED);
  const rankings: Ranking[] = [];
  const learned = KNOWN.map((known) => {
    const byDomain = companies.map((company) => rankPeople(company, known, random));
    rankings.push(...byDomain.flat());
    return { known, ...reportRanking(known, byDomain) };
  });

  say(
    `\n${'probing'.padEnd(18)}${'found'.padStart(8)}${'of all'.padStart(8)}${'probes/found'.padStart(14)}${'doubtful'.padStart(10)}${'wrong'.padStart(8)}${'people'.padStart(9)}`,
  );
  const without = companies.map((company) => probeCompany(company, false));
  const withLearning = companies.map((company) => probeCompany(company, true));
  const probing = { without: reportProbing('without learning', without), with: reportProbing('with learning', withLearning) };

  const guesses = reportReliability(
    'Guesses where nothing can be probed',
    rankings.map(({ guess }) => guess),
  );
  const verified = reportReliability(
    'Addresses that exist',
    withLearning.flatMap((outcome) => outcome.verified),
  );
  const ok = guesses <= MOST_ERROR && verified <= MOST_ERROR;
  say(JSON.stringify({ bench: 'lookup', ok, learned, probing, calibrationError: { guesses, verified } }));
  return ok;
};
