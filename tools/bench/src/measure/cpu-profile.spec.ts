import { byGroup, type CpuProfile, selfTimes } from './cpu-profile';

const frame = (id: number, functionName: string, url = '', children: number[] = []): CpuProfile['nodes'][number] => ({
  id,
  callFrame: { functionName, url, lineNumber: 9 },
  children,
});

const profile: CpuProfile = {
  nodes: [
    frame(1, '(idle)'),
    frame(2, 'sell', 'file:///house/dist/apps/gateway/main.js', [3]),
    frame(3, 'query', 'file:///house/node_modules/pg/lib/client.js', [9]),
    frame(4, 'deep', 'file:///house/node_modules/fastify/node_modules/find-my-way/index.js'),
    frame(5, '(garbage collector)'),
    frame(6, 'onread', 'node:internal/stream_base_commons'),
    frame(7, 'other', 'file:///house/node_modules/@scope/thing/a/b.js'),
    frame(8, 'sell', 'file:///house/dist/apps/gateway/main.js'),
    frame(9, 'write', 'node:net', [10]),
    frame(10, 'writev'),
  ],
  startTime: 1_000,
  samples: [2, 1, 3, 8, 4, 5, 6, 7, 2, 10],
  timeDeltas: [10, 500, 20, 30, 5, 6, 7, 8, 1_000, 4],
};
const all = [[0, 1_000_000]] as const;

it('adds up the self time of a function over all callers, without idle time', () => {
  expect(selfTimes(profile, all)[0]).toEqual({ group: 'ours', name: 'sell main.js:10', micros: 1_040 });
  expect(selfTimes(profile, all).map(({ name }) => name)).not.toContain('(idle)');
});

it('sorts the packages into groups', () => {
  expect([...byGroup(selfTimes(profile, all))]).toEqual([
    ['ours', 1_040],
    ['pg', 24],
    ['@scope/thing', 8],
    ['Node', 7],
    ['GC', 6],
    ['Fastify', 5],
  ]);
});

it('names native code with who called it', () => {
  expect(selfTimes(profile, all)).toContainEqual({ group: 'pg', name: 'writev for query pg/lib/client.js:10', micros: 4 });
});

it('counts only what was sampled within a span', () => {
  const spans = [
    [1_000, 1_020],
    [1_525, 1_560],
  ] as const;
  expect(selfTimes(profile, spans)).toEqual([
    { group: 'ours', name: 'sell main.js:10', micros: 40 },
    { group: 'pg', name: 'query pg/lib/client.js:10', micros: 20 },
  ]);
});
