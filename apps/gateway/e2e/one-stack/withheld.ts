import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { Receiver, until } from '@modernleads/testing';
import { type Answer, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

/** Known by her name; by her address alone; not at all. */
const GRACE = { first_name: 'Grace', last_name: 'Hopper', domain: 'normal.test' };
const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' };
const NOBODY = { first_name: 'Norma', last_name: 'Nobody', domain: 'normal.test' };
/** Of each two, the first has objected. */
const PAIRS = [
  ['Harald Vinter', 'Torben Sommer'],
  ['Ingrid Falkner', 'Astrid Bergman'],
  ['Marco Rossetti', 'Paolo Bertolini'],
  ['Claire Fontaine', 'Louise Montagne'],
  ['Pieter Dekkers', 'Willem Bakkers'],
  ['Anton Huberman', 'Moritz Kellner'],
].map((pair) =>
  pair
    .map((name) => name.split(' ', 2))
    .map(([first_name = '', last_name = '']) => ({ first_name, last_name, domain: 'normal.test' })),
);
const NOT_PROBEABLE = 'eve@[192.0.2.1]';

let stack: Stack;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await Receiver.start({ recordsPings: false });
  stack = await sharedStack({ lookup: 1, batch: 1, 'webhook-dispatcher': 1 });
  const pepper = privacyVariables.PRIVACY_PEPPER.fallback as string;
  const list = new SuppressionList(stack.store.database, pepper);
  await list.add(
    [GRACE, ...PAIRS.flatMap(([listed]) => listed ?? []), { email: 'ada.lovelace@normal.test' }, { email: 'grace@acme.test' }],
    'test',
  );
});
afterAll(() => receiver?.stop());

type Headers = Readonly<Record<string, string>>;

/** Asks on behalf of a fresh account, so that nothing is owned yet. */
async function asker(): Promise<(path: string, json?: object, headers?: Headers) => Promise<Answer>> {
  const { secret: key } = await stack.createKey();
  return (path, json, headers) => send(stack.url, { path, key, json, headers });
}

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** All that is told, without what tells two answers to one question apart: ids, times, durations, and what the question itself says. */
function told({ status, headers, text }: Answer, question: Readonly<Record<string, string>>): unknown {
  const masked = (value: string): string => {
    const plain = value
      .replace(UUID, 'ID')
      .replace(TIME, 'TIME')
      .replace(/"ms":\d+/g, '"ms":0');
    return Object.entries(question).reduce((rest, [field, given]) => rest.replaceAll(given, field.toUpperCase()), plain);
  };
  const varying = [
    'date',
    'x-request-id',
    'content-length',
    'ratelimit',
    'x-ratelimit-reset',
    'x-ratelimit-remaining',
    'connection',
    'keep-alive',
  ];
  const fields = [...headers].filter(([name]) => !varying.includes(name)).map(([name, value]) => [name, masked(value)]);
  return { status, headers: Object.fromEntries(fields), body: masked(text) };
}

describe.each([
  ['by name', GRACE],
  ['by the address that would be found', ADA],
])('a person who objected, known %s, is a person who is not found', (_by, listed) => {
  it('in each answer, its headers and its trace: new, again, as a replay', async () => {
    const answers = async (person: typeof GRACE): Promise<unknown[]> => {
      const ask = await asker();
      const key = { 'idempotency-key': 'k1' };
      const answers = [
        await ask('/v1/lookup?explain=true', { ...person, ref: 'r' }, key),
        await ask('/v1/lookup?explain=true', { ...person, ref: 'r' }, key),
        await ask('/v1/lookup?explain=true', person),
        await ask('/v1/lookup', { ...person, lookup_type: 'both' }),
        await ask('/v1/lookup?dry_run=true', person),
        await ask('/v1/usage'),
      ];
      return answers.map((answer) => told(answer, person));
    };
    expect(await answers(listed)).toEqual(await answers(NOBODY));
  });

  it('in a batch: its counts, its rows as JSON and as a table, its webhook', async () => {
    const answers = async (person: typeof GRACE): Promise<unknown[]> => {
      const ask = await asker();
      const hook = `/${person.last_name}`;
      await ask('/v1/webhook-endpoints', { url: receiver.url(hook) });
      const made = await ask('/v1/batch/enrich', { rows: [person, person] });
      const url = `/v1/batch/${String(made.body['batch_id'])}`;
      await until(async () => (await ask(url)).body['status'] === 'completed');
      const paths = [url, `${url}/download`, `${url}/download?format=csv`, '/v1/usage'];
      const rest = await Promise.all(paths.map((path) => ask(path)));
      const { body } = await until(() => receiver.at(hook)[0]);
      return [body.replace(UUID, 'ID').replace(TIME, 'TIME'), ...[made, ...rest].map((answer) => told(answer, person))];
    };
    expect(await answers(listed)).toEqual(await answers(NOBODY));
  });
});

it('a verified address of a person who objected is one that nobody can be asked about', async () => {
  const answers = async (email: string): Promise<unknown[]> => {
    const ask = await asker();
    const all = [await ask('/v1/verify/email', { email }), await ask('/v1/verify/email', { email })];
    return all.map((answer) => told(answer, { email }));
  };
  expect(await answers('grace@acme.test')).toEqual(await answers(NOT_PROBEABLE));
});

it('a person who objected takes as many questions to the mail host as one who is not found: no fewer, which would take less time', async () => {
  const ask = await asker();
  const rcpts = (): number =>
    stack.testnet.journal.conversations.flatMap(({ commands }) => commands).filter((command) => /^RCPT/i.test(command)).length;
  const cost = async (person: typeof GRACE): Promise<number> => {
    const before = rcpts();
    expect((await ask('/v1/lookup', person)).body).toMatchObject({ status: 'not_found' });
    return rcpts() - before;
  };
  // The first one asks the mail host what it is like, too.
  await cost(NOBODY);
  const costs: number[][] = [];
  for (const pair of PAIRS) {
    const both: number[] = [];
    for (const person of pair) both.push(await cost(person));
    costs.push(both);
  }
  const [listed = [], others = []] = [0, 1].map((at) => costs.map((both) => both[at] as number).sort((one, next) => one - next));
  const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1] as number;
  expect(middle(others)).toBeGreaterThan(1);
  expect(Math.abs(middle(listed) - middle(others))).toBeLessThanOrEqual(1);
});
