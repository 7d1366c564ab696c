import { prices } from '@modernleads/sales';
import type { ResearchAnswer } from '@modernleads/contracts';
import { contentOf } from '../load/caller';
import type { SeenDossier } from '../load/dossiers';
import { type Facts, type JobRow, violation, type Violation } from './facts';
import { groupBy, nameOf } from './groups';

/** A fault shows itself in a job so many milliseconds after it has ended, at most: leases end, queues find what is stalled. */
const AFTERMATH_MS = 30_000;

/** Rules of research (R1–R5): one job for each operation, one charge for each dossier and none without, the answer stays what it was, and one turn works a job. */
export function checkDossiers({ jobs, seenDossiers, happenings }: Facts): Violation[] {
  const made = jobs.filter(({ status }) => status !== 'failed');
  return [
    ...twice(made, ({ operation }) => operation).map((evidence) => violation('R1: one key begins one job', evidence)),
    ...jobs.filter((job) => !isCharged(job)).map((job) => violation('R2: a charge only for a dossier', describe(job))),
    ...twice(
      made.filter(({ question, captured }) => question !== null && captured > 0),
      ({ account, question }) => `${account} ${question}`,
    ).map((evidence) => violation('R3: a dossier is paid once', evidence)),
    ...seenDossiers
      .filter((dossier) => !isKept(dossier))
      .map(({ id, told }) => violation('R4: a dossier that was told is read again', `job ${id}: ${nameOf(told)}`)),
    ...jobs
      .filter((job) => job.takes > 1 && !happenings.some(({ from, to }) => from <= job.to && to + AFTERMATH_MS >= job.from))
      .map((job) =>
        violation('R5: a job is taken once, unless a fault has hit it', `${describe(job)}, taken ${job.takes} times`),
      ),
  ];
}

/** Those of which there is more than one for the same key. */
function twice(jobs: readonly JobRow[], keyOf: (job: JobRow) => string): string[] {
  return [...groupBy(jobs, keyOf)].filter(([, all]) => all.length > 1).map(([, all]) => all.map(describe).join(' and '));
}

/** A dossier for a live key costs what the list says; a failure, and a test key, nothing. */
function isCharged({ status, mode, charged, captured }: JobRow): boolean {
  const price = mode === 'live' && (status === 'complete' || status === 'partial') ? prices.research : 0;
  return status === 'running' || (charged === price && captured === price);
}

function isKept({ told, read }: SeenDossier): boolean {
  const { status, output, sources } = contentOf<ResearchAnswer>(told);
  return (
    JSON.stringify({ status, output, sources }) ===
    JSON.stringify({ status: read?.status, output: read?.output, sources: read?.sources })
  );
}

function describe({ id, account, operation, status, charged, captured }: JobRow): string {
  return `job ${id} of ${account}, operation ${operation}: ${status}, ${charged} charged, ${captured} captured`;
}
