import { type Company, inventCompanies, Random } from '@modernleads/testnet';
import type { Bench } from '../main';
import { say } from '../say';
import { probeCompany, rankPeople, type Ranking } from './measure-lookup';
import { reportProbing, reportProbingHead, reportRanking, reportRankingHead, reportReliability } from './report';

const COMPANIES = 400;
const SEED = 20_261_125;
const KNOWN = [0, 1, 2, 3, 5];
/** Worse than this, the confidence that we tell is not worth telling. */
const MOST_ERROR = 0.08;
/** Of the people: somebody else's address is told for proved. */
const MOST_WRONG = 0.001;

/** The pattern engine against invented companies of which every address is known. Nothing is asked over the network. */
export const bench: Bench = async () => {
  const companies = inventCompanies({ seed: SEED, count: COMPANIES });
  const people = companies.reduce((sum, company) => sum + company.people.length, 0);
  say(`${COMPANIES} companies, ${people} people; means are of domains unless they say otherwise\n`);
  const { learned, rankings } = rankAll(companies);
  const { probing, verified } = probeAll(companies);
  const guesses = rankings.map(({ guess }) => guess);
  const calibrationError = {
    guesses: reportReliability('Guesses where nothing can be probed', guesses),
    verified: reportReliability('Addresses that exist: it is the person’s', verified),
  };
  const { wrong } = probing.learning;
  const ok = Math.max(...Object.values(calibrationError)) <= MOST_ERROR && wrong <= MOST_WRONG * people;
  say(JSON.stringify({ bench: 'lookup', ok, learned, probing, calibrationError }));
  return ok;
};

function rankAll(companies: readonly Company[]) {
  const random = new Random(SEED);
  const rankings: Ranking[] = [];
  reportRankingHead();
  const learned = KNOWN.map((known) => {
    const byDomain = companies.map((company) => rankPeople(company, known, random));
    rankings.push(...byDomain.flat());
    return { known, ...reportRanking(known, byDomain) };
  });
  return { learned, rankings };
}

function probeAll(companies: readonly Company[]) {
  const forgetful = companies.map((company) => probeCompany(company, false));
  const learning = companies.map((company) => probeCompany(company, true));
  reportProbingHead();
  const probing = {
    forgetful: reportProbing('without learning', forgetful),
    learning: reportProbing('with learning', learning),
  };
  return { probing, verified: learning.flatMap((outcome) => outcome.verified) };
}
