/** The fields of a `.cpuprofile` of V8 that are read here. Times are microseconds. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples: readonly number[];
  /** From the sample before, or from the start, to this one. */
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

export interface SelfTime {
  readonly group: string;
  readonly name: string;
  readonly micros: number;
}

export type Span = readonly [from: number, to: number];

const GROUPS: readonly [pattern: RegExp, group: string][] = [
  [/^(@nestjs\/|rxjs$)/, 'Nest'],
  [
    /^(fastify|@fastify\/|find-my-way|avvio|light-my-request|secure-json-parse|fast-|ajv|reusify|@pinojs\/redact|process-warning|proxy-addr|rfdc|semver|toad-cache)/,
    'Fastify',
  ],
  [/^(pino|sonic-boom|thread-stream|quick-format|on-exit-leak-free|real-require|safe-stable-stringify)/, 'pino'],
  [/^(pg|postgres-)/, 'pg'],
  [/^(nats|nkeys|tweetnacl)/, 'nats'],
  [/^(ioredis|@ioredis\/|redis-|cluster-key-slot|standard-as-callback|denque)/, 'ioredis'],
];

/**
 * The self time of functions within any of the spans, most first, without idle time. Time of Node and native code counts for the calling
 * package, if any.
 */
export function selfTimes({ nodes, startTime, samples, timeDeltas }: CpuProfile, spans: readonly Span[]): SelfTime[] {
  const descriptions = describeAll(nodes);
  const times = new Map<string, SelfTime>();
  let at = startTime;
  samples.forEach((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    at += delta;
    const description = descriptions.get(id);
    if (!description || !spans.some(([from, to]) => at >= from && at <= to)) return;
    const key = `${description.group} ${description.name}`;
    times.set(key, { ...description, micros: (times.get(key)?.micros ?? 0) + delta });
  });
  return [...times.values()].sort((a, b) => b.micros - a.micros);
}

/** The sum of each group, most first. */
export function byGroup(times: readonly SelfTime[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { group, micros } of times) sums.set(group, (sums.get(group) ?? 0) + micros);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

type Description = Pick<SelfTime, 'group' | 'name'>;

/** By node id; idle nodes are not in it. */
function describeAll(nodes: readonly ProfileNode[]): Map<number, Description> {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
  const active = nodes.filter(({ callFrame }) => callFrame.functionName !== '(idle)');
  return new Map(active.map((node) => [node.id, describe(node, callerOutside(node, parents))]));
}

/** The nearest caller in a package or in our code. */
function callerOutside(node: ProfileNode, parents: ReadonlyMap<number, ProfileNode>): ProfileNode | undefined {
  let current: ProfileNode | undefined = node;
  while (current && (!current.callFrame.url || current.callFrame.url.startsWith('node:'))) current = parents.get(current.id);
  return current;
}

function describe({ callFrame: { functionName, url } }: ProfileNode, caller: ProfileNode | undefined): Description {
  const name = functionName || '(anonymous)';
  if (functionName === '(garbage collector)') return { group: 'GC', name };
  if (!caller) return { group: 'Node', name: url ? `${name} ${url}` : name };
  const { group, place } = locate(caller);
  return url === caller.callFrame.url
    ? { group, name: `${name} ${place}` }
    : { group, name: `${name} for ${caller.callFrame.functionName} ${place}` };
}

function locate({ callFrame: { url, lineNumber } }: ProfileNode): { group: string; place: string } {
  const inPackage = /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(
    url.slice(Math.max(0, url.lastIndexOf('/node_modules/'))),
  );
  if (!inPackage) return { group: 'ours', place: `${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}` };
  const [, packageName = '', file = ''] = inPackage;
  return {
    group: GROUPS.find(([pattern]) => pattern.test(packageName))?.[1] ?? packageName,
    place: `${packageName}/${file}:${lineNumber + 1}`,
  };
}
