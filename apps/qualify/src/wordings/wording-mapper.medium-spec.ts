import { randomUUID } from 'node:crypto';
import type { BuyerContext, CallContext, FitQuestion } from '@modernleads/contracts';
import { OpenAiModel } from '@modernleads/language-model';
import { Outbound, outboundConfig, outboundVariables } from '@modernleads/outbound';
import { readEnv } from '@modernleads/platform';
import { type ModelAnswer, ModelServer, testDatabase, type TestDatabase } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import { requestFacts } from '../facts/request-facts';
import { fitResult } from '../fit/fit-result';
import { WordingMapper } from './wording-mapper';
import { WordingMappingRepository } from './wording-mapping.repository';

const CONTEXT: BuyerContext & { hash: string } = {
  hash: 'h',
  industries: { wanted: ['Machinery'], excluded: ['Gambling'] },
  employees: { min: 10, max: 500 },
  seniorities: ['c_level'],
};
const INDUSTRY = 'Whatsits and doodads';
const QUESTION: FitQuestion = { domain: 'acme.test', industry: INDUSTRY, employees: 50 };
const AT = '2026-11-29T12:00:00.000Z';

let store: TestDatabase;
let server: ModelServer;
let outbound: Outbound;

beforeAll(async () => {
  Logger.overrideLogger(false);
  store = await testDatabase();
  server = await ModelServer.start();
  outbound = new Outbound(outboundConfig(readEnv(outboundVariables, { OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' })));
});
afterAll(async () => {
  await outbound?.close();
  await server?.stop();
  await store?.drop();
});
beforeEach(async () => {
  server.requests.length = 0;
  await store.database.pool.query('TRUNCATE wording_mapping');
});

/** A replica of its own. */
const mapper = (): WordingMapper =>
  new WordingMapper(
    new OpenAiModel(outbound, { baseUrl: server.baseUrl, model: 'small', apiKey: '' }),
    new WordingMappingRepository(store.database),
  );
const call = (ms = 10_000): CallContext => {
  return { requestId: 'r', operationId: 'o', accountId: randomUUID(), mode: 'live', deadline: Date.now() + ms };
};
async function fitOf(question: FitQuestion, answer: ModelAnswer, { by = mapper(), ms = 10_000 } = {}) {
  server.answer = () => answer;
  return fitResult(CONTEXT, await by.withMappings(CONTEXT, requestFacts(question), call(ms)), AT);
}
const industryOf = ({ breakdown }: ReturnType<typeof fitResult>) => breakdown.find(({ criterion }) => criterion === 'industry');
const WITHOUT = fitResult(CONTEXT, requestFacts(QUESTION), AT);

describe('a wording that the tables do not know', () => {
  it('means what the model chooses, with the text that it quotes', async () => {
    const fit = await fitOf(QUESTION, JSON.stringify({ industry: 'machinery', quote: 'Whatsits' }));
    expect(industryOf(WITHOUT)).toMatchObject({ outcome: 'unknown' });
    expect(industryOf(fit)).toMatchObject({
      outcome: 'met',
      evidence: { source: 'request', value: INDUSTRY, quote: 'Whatsits' },
    });
    expect(fit.fit_score).toBeGreaterThan(WITHOUT.fit_score);
  });

  it('of a person has the rank that the model chooses', async () => {
    const person = { ...QUESTION, industry: undefined, first_name: 'Ada', last_name: 'Byron', job_title: 'Grand Poobah' };
    const { breakdown } = await fitOf(person, JSON.stringify({ seniority: 'c_level', function: null, quote: 'Poobah' }));
    expect(breakdown.find(({ criterion }) => criterion === 'title')).toMatchObject({
      ...{ outcome: 'met', evidence: { value: 'Grand Poobah', quote: 'Poobah' } },
    });
  });

  it('is asked once, by any replica and whoever asks at once, and then always means the same', async () => {
    const [first, second] = [mapper(), mapper()];
    const good = JSON.stringify({ industry: 'machinery', quote: 'doodads' });
    const fits = await Promise.all(Array.from({ length: 20 }, () => fitOf(QUESTION, good, { by: first })));
    const later = await fitOf(QUESTION, JSON.stringify({ industry: 'gambling', quote: 'doodads' }), { by: second });
    const again = await fitOf({ ...QUESTION, industry: ` Whatsits  and doodads` }, { status: 500 });
    expect(new Set([...fits, later].map((fit) => JSON.stringify(fit))).size).toBe(1);
    expect(again.fit_score).toBe(later.fit_score);
    expect(server.requests).toHaveLength(1);
  });

  it('of which the model knows nothing either is not asked again', async () => {
    const nothing = JSON.stringify({ industry: null, quote: '' });
    expect(await fitOf(QUESTION, nothing)).toEqual(WITHOUT);
    expect(await fitOf(QUESTION, JSON.stringify({ industry: 'machinery', quote: 'Whatsits' }))).toEqual(WITHOUT);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a model that does not tell the truth, or nothing', () => {
  it.each<[string, ModelAnswer]>([
    ['quotes what is not there', JSON.stringify({ industry: 'machinery', quote: 'machines' })],
    ['quotes nothing', JSON.stringify({ industry: 'machinery', quote: '' })],
    ['invents an industry', JSON.stringify({ industry: 'whatsit_making', quote: 'Whatsits' })],
    ['gives a score', JSON.stringify({ fit_score: 10, fit_label: 'high', quote: 'Whatsits' })],
    ['answers about a title', JSON.stringify({ seniority: 'c_level', function: 'sales', quote: 'Whatsits' })],
    ['rambles', 'I think it makes machines.'],
    ['breaks off', '{"industry":"machinery","quo'],
    ['sends garbage', { raw: '\u0000<html>' }],
    ['fails', { status: 500 }],
  ])('changes nothing: it %s', async (_name, answer) => {
    expect(await fitOf(QUESTION, answer)).toEqual(WITHOUT);
  });

  it('that lies chooses another of our values, and changes nothing else', async () => {
    const { fit_score, reason, ...lied } = await fitOf(QUESTION, JSON.stringify({ industry: 'gambling', quote: 'Whatsits' }));
    expect({ fit_score, gate: lied.gates.find(({ gate }) => gate === 'excluded_industry')?.outcome }).toEqual({
      fit_score: 2,
      gate: 'missed',
    });
    const machinery = fitResult(CONTEXT, requestFacts({ ...QUESTION, industry: 'Gambling' }), AT);
    expect({ fit_score, breakdown: lied.breakdown.map(({ evidence: _, ...part }) => part) }).toEqual({
      ...{ fit_score: machinery.fit_score, breakdown: machinery.breakdown.map(({ evidence: _, ...part }) => part) },
    });
    expect(reason).toContain(INDUSTRY);
  });

  it('that is slow is left before the call ends, nothing is kept of that, and it is not asked again at once', async () => {
    const by = mapper();
    expect(await fitOf(QUESTION, 'silence', { by, ms: 2_050 })).toEqual(WITHOUT);
    expect(await fitOf(QUESTION, JSON.stringify({ industry: 'machinery', quote: 'Whatsits' }), { by })).toEqual(WITHOUT);
    expect(server.requests.length).toBeLessThanOrEqual(1);
    expect(industryOf(await fitOf(QUESTION, JSON.stringify({ industry: 'machinery', quote: 'Whatsits' })))).toMatchObject({
      outcome: 'met',
    });
  });
});

it('what the tables know, and what nobody asks for, is not asked of a model', async () => {
  const known = { ...QUESTION, industry: 'Machinery' };
  expect(await fitOf(known, JSON.stringify({ industry: 'gambling', quote: 'Machinery' }))).toEqual(
    fitResult(CONTEXT, requestFacts(known), AT),
  );
  const { industries: _, ...context } = CONTEXT;
  await mapper().withMappings(context, requestFacts(QUESTION), call());
  expect(server.requests).toEqual([]);
});
