import { allQueues, isSchedule, queue, queuesOf, schedule } from './queue';

class Errand {}

describe('queues', () => {
  it('belong to the app that processes them', () => {
    const errand = queue({ name: 'spec.errand', owner: 'spec', job: Errand });
    const round = schedule({ name: 'spec.round', owner: 'spec', everyMs: 1_000 });
    expect(queuesOf('spec')).toEqual([errand, round]);
    expect(allQueues()).toEqual(expect.arrayContaining([errand, round]));
    expect([errand, round].map(isSchedule)).toEqual([false, true]);
    expect(queuesOf('another')).toEqual([]);
  });

  it.each([
    ['is declared twice', () => [0, 1].map(() => queue({ name: 'spec.twice', owner: 'spec', job: Errand }))],
    ['has a name of another form', () => queue({ name: 'Spec:errand', owner: 'spec', job: Errand })],
    ['recurs more often than once a second', () => schedule({ name: 'spec.haste', owner: 'spec', everyMs: 999 })],
  ])('a queue that %s is refused', (_what, declare) => {
    expect(declare).toThrow(/^(queue declared twice|bad queue name|schedule spec.haste)/);
  });
});
