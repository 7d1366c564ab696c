import { allQueues } from '@modernleads/contracts';
import { changing } from '../change';
import { optional } from '../flag';
import { queue } from '../flag-types';
import { type Result, verb, withInstance } from './verb';

export const queueVerbs = [
  verb({
    name: 'queues',
    summary:
      'show how many jobs wait, run, are delayed and have failed, by queue, and for how many seconds the oldest has waited',
    flags: {},
    run: () =>
      withInstance(async ({ queues }) => {
        const names = new Set([...allQueues().map(({ name }) => name), ...(await queues.withJobs())]);
        const states = await queues.states([...names]);
        return { queues: states.map((state) => ({ ...state, oldest: Math.round(state.oldest) })) };
      }),
  }),
  verb({
    name: 'queues:pause',
    summary: 'let no worker take a job of a queue; what runs ends, and jobs are added as before',
    flags: { queue },
    run: ({ queue: name }) => pause(name, true),
  }),
  verb({
    name: 'queues:resume',
    summary: 'let the workers take jobs of a queue again',
    flags: { queue },
    run: ({ queue: name }) => pause(name, false),
  }),
  verb({
    name: 'queues:retry',
    summary: 'put the failed jobs of a queue, or of all, back to work',
    flags: { queue: optional(queue) },
    run: ({ queue: name }) =>
      changing(async ({ queues, record }) => {
        const names = name ? [name] : await queues.withJobs();
        let retried = 0;
        for (const each of names) retried += await queues.retryFailed(each);
        await record({ verb: 'queue.retry', subject: { kind: 'queue', id: name }, after: { retried } });
        return { retried };
      }),
  }),
];

function pause(name: string, paused: boolean): Promise<Result> {
  return changing(async ({ queues, record }) => {
    await queues.pause(name, paused);
    await record({ verb: paused ? 'queue.pause' : 'queue.resume', subject: { kind: 'queue', id: name } });
    return { queue: name, paused };
  });
}
