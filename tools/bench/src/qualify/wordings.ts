import { industriesOf, seniorityAndFunctionOf } from '@modernleads/company';
import { say } from '../say';
import { HELD_OUT_INDUSTRIES } from './held-out-industries';
import { HELD_OUT_JOB_TITLES } from './held-out-titles';

/** Least share of the wordings that are understood as the lists have them. */
const LEAST_RIGHT = 0.9;

interface Wording {
  readonly wording: string;
  readonly told: string;
  readonly isRight: boolean;
}

/** Maps wordings of public lists that the tables were not made of: how many are right, and which are not. */
export function benchWordings(): boolean {
  return [report('industries', industryWordings()), report('job titles', titleWordings())].every(Boolean);
}

/** Lines of `meanings: wording | wording`. */
function linesOf(list: string): { meanings: string; wording: string }[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meanings = '', wordings = ''] = line.split(/: (.*)/s);
      return wordings.split(' | ').map((wording) => ({ meanings, wording }));
    });
}

function industryWordings(): Wording[] {
  return linesOf(HELD_OUT_INDUSTRIES).map(({ meanings, wording }) => {
    const told = industriesOf(wording)[0]?.id ?? 'none';
    return { wording, told, isRight: meanings.split(',').includes(told) };
  });
}

function titleWordings(): Wording[] {
  return linesOf(HELD_OUT_JOB_TITLES).map(({ meanings, wording }) => {
    const [seniorities = [], allowed = []] = meanings.split(' ').map((list) => list.split(','));
    const { seniority, functions } = seniorityAndFunctionOf(wording);
    const told = functions.length ? functions : ['-'];
    const isRight = seniorities.includes(seniority ?? '-') && told.every((one) => allowed.includes(one));
    return { wording, told: `${seniority ?? '-'} ${told.join(',')}`, isRight };
  });
}

function report(name: string, wordings: readonly Wording[]): boolean {
  const wrong = wordings.filter(({ isRight }) => !isRight);
  const share = 1 - wrong.length / wordings.length;
  say(`\n${wordings.length} wordings of ${name}, of public lists: ${(share * 100).toFixed(1)} % right`);
  for (const { wording, told } of wrong) say(`  ${wording}: ${told}`);
  return share >= LEAST_RIGHT;
}
