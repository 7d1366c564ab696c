import { companyDomain, SITELESS_DOMAIN } from '../company-sites';
import type { Bug } from './bug';
import { only, replicasOf, scenario } from './scenario';

const JOBS = 'apps/research/src/research.repository.ts';

const researching = replicasOf(['gateway', 2], ['qualify', 1], ['research', 1]);

/** Bugs of research jobs. */
export const researchBugs: readonly Bug[] = [
  {
    name: 'failed-research-charged',
    what: 'a research job that ends without a dossier is charged',
    edits: [
      {
        file: 'apps/research/src/work/turn.repository.ts',
        find: `job.hold_id && status !== 'failed' ? price : 0`,
        replace: 'job.hold_id ? price : 0',
      },
      { file: 'apps/research/src/work/turn.service.ts', find: 'result, price: 0 }', replace: 'result, price: prices.research }' },
    ],
    breaks: 'R2: a charge only for a dossier',
    plan: scenario({
      replicas: researching,
      clients: { alpha: 2 },
      mix: only('research'),
      companies: [SITELESS_DOMAIN],
      restSeconds: 2,
    }),
  },
  {
    name: 'dossier-paid-again',
    what: 'a dossier that an account has paid for is made and charged again',
    edits: [{ file: JOBS, find: 'const FRESH_SECONDS = 7 * 86_400;', replace: 'const FRESH_SECONDS = 0;' }],
    breaks: 'R3: a dossier is paid once',
    plan: scenario({
      replicas: researching,
      clients: { alpha: 2 },
      mix: only('research'),
      companies: [companyDomain(1)],
      seconds: 10,
    }),
  },
  {
    name: 'research-read-short',
    what: 'whoever reads a job again is not told what was written for its contact',
    edits: [
      {
        file: 'apps/research/src/research.service.ts',
        find: '(await this.isListed(question, context)) ? withheld(result) : result',
        replace: 'operation_id === context.operationId ? result : withheld(result)',
      },
    ],
    breaks: 'R4: a dossier that was told is read again',
    plan: scenario({ replicas: researching, clients: { alpha: 2 }, mix: only('research') }),
  },
  {
    name: 'research-taken-twice',
    what: 'two turns take one research job, though the first has its lease',
    edits: [
      {
        file: 'apps/research/src/work/turn.repository.ts',
        find: ` AND (lease_until IS NULL OR lease_until < clock_timestamp())\n`,
        replace: '\n',
      },
      {
        file: JOBS,
        find: 'await enqueueIn(client, researchTurn, { job_id: id });',
        replace: 'for (const job_id of [id, id]) await enqueueIn(client, researchTurn, { job_id });',
      },
    ],
    breaks: 'R5: a job is taken once, unless a fault has hit it',
    plan: scenario({ replicas: researching, clients: { alpha: 2 }, mix: only('research') }),
  },
];
