import type { CallContext } from '@modernleads/contracts';
import { Outbound, outboundConfig, outboundVariables } from '@modernleads/outbound';
import { readEnv } from '@modernleads/platform';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import { ModelServer } from '@modernleads/testing';
import type { ModelBudget } from './language-model';
import { OpenAiModel } from './open-ai-model';

const schema = z.object({ order: z.array(z.string()) });
const GOOD = '{"order":["s1"]}';

let server: ModelServer;
let outbound: Outbound;
let model: OpenAiModel;

beforeAll(async () => {
  Logger.overrideLogger(false);
  server = await ModelServer.start();
  outbound = new Outbound(outboundConfig(readEnv(outboundVariables, { OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' })));
});
afterAll(async () => {
  await outbound?.close();
  await server?.stop();
});

beforeEach(() => {
  server.requests.length = 0;
  server.answer = () => GOOD;
  model = new OpenAiModel(outbound, { baseUrl: server.baseUrl, model: 'small', apiKey: 'k' });
});

function budget(over: Partial<ModelBudget> & { mode?: CallContext['mode'] } = {}): ModelBudget {
  const { mode = 'live', ...rest } = over;
  const context = { requestId: 'r', operationId: 'o', accountId: 'a', mode, deadline: Date.now() + 30_000 } as const;
  return { context, ms: 10_000, outputTokens: 50, signal: new AbortController().signal, ...rest };
}

const formats = () => server.requests.map(({ response_format }) => response_format?.type ?? 'text');

it('sends the schema with the format and in the prompt, and counts tokens', async () => {
  expect(await model.generate(schema, 'Choose.', budget())).toEqual({
    value: { order: ['s1'] },
    usage: { model: 'small', input_tokens: 100, output_tokens: 20 },
  });
  expect(formats()).toEqual(['json_schema']);
  expect(server.requests[0]?.messages[0]?.content).toContain('"order"');
});

it('goes on from one format to the next where the server refuses it, and remembers that', async () => {
  server.answer = ({ response_format }) => (response_format ? { status: 400 } : `Here it is:\n\`\`\`json\n${GOOD}\n\`\`\``);
  expect((await model.generate(schema, 'Choose.', budget())).value).toEqual({ order: ['s1'] });
  expect(formats()).toEqual(['json_schema', 'json_object', 'text']);
  await model.generate(schema, 'Choose.', budget());
  expect(formats()).toHaveLength(4);
});

it('asks once more about a wrong answer, and says what was wrong', async () => {
  server.answer = () => (server.requests.length === 1 ? '{"order":"s1"}' : GOOD);
  const { value, usage } = await model.generate(schema, 'Choose.', budget());
  expect(value).toEqual({ order: ['s1'] });
  expect(usage).toMatchObject({ input_tokens: 200, output_tokens: 40 });
  expect(server.requests[1]?.messages[0]?.content).toContain('expected array');
});

it.each([
  ['prose', 'I would choose the first one.'],
  ['a cut object', '{"order":["s1"'],
  ['nothing', ''],
  ['an answer of another API', { raw: '<html>' }],
  ['a failure', { status: 500 }],
])('gives nothing for %s, after two questions at most', async (_name, answer) => {
  server.answer = () => answer;
  const { value, usage } = await model.generate(schema, 'Choose.', budget());
  expect(value).toBeUndefined();
  expect(usage.model).toBe('small');
  expect(server.requests.length).toBeLessThanOrEqual(2);
});

it('gives nothing when the time is over, or the job is lost', async () => {
  server.answer = () => 'silence';
  expect((await model.generate(schema, 'Choose.', budget({ ms: 50 }))).value).toBeUndefined();
  const lost = new AbortController();
  const asked = model.generate(schema, 'Choose.', budget({ signal: lost.signal }));
  lost.abort();
  expect((await asked).value).toBeUndefined();
});

it('asks nothing for a test key', async () => {
  expect((await model.generate(schema, 'Choose.', budget({ mode: 'test' }))).value).toBeUndefined();
  expect(server.requests).toEqual([]);
});
