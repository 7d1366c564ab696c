import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ModelKind = 'none' | 'good' | 'lying' | 'broken';

interface Event {
  readonly id: string;
  readonly text: string;
}

const LIES = {
  signal: 'Initech acquired the company for $750 million on 1 November 2026.',
  detail: 'The company will lay off 300 people and move to Oslo.',
  usable_in_email: 'Congratulations on the $750 million deal with Initech, act now!',
};

/** What each kind answers to its questions, in turn. */
const ANSWERS: Readonly<Record<Exclude<ModelKind, 'none'>, (events: readonly Event[], turn: number) => string | number>> = {
  good: (events) => JSON.stringify({ order: events.map(({ id }) => id), signal: events[0]?.text }),
  lying: (events) => JSON.stringify({ order: events.map(({ id }) => id).reverse(), ...LIES }),
  broken: (_events, turn) =>
    ['{"order":["s1"', 500, 'I would choose the first one.', '{"order":"none"}', ''][turn % 5] as string | number,
};

/** A language model with the API of OpenAI on loopback. */
export class FakeModel {
  private turn = 0;
  private readonly server: Server;

  private constructor(private readonly kind: Exclude<ModelKind, 'none'>) {
    this.server = createServer((request, response) => {
      void read(request).then((body) => {
        const answer = ANSWERS[this.kind](eventsIn(body), this.turn++);
        if (typeof answer === 'number') return response.writeHead(answer).end();
        return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion(this.kind, answer)));
      });
    });
  }

  static async start(kind: Exclude<ModelKind, 'none'>): Promise<FakeModel> {
    const model = new FakeModel(kind);
    await once(model.server.listen(0, '127.0.0.1'), 'listening');
    return model;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

/** The events of the question, which are JSON in its text. */
function eventsIn(body: string): Event[] {
  const { messages } = JSON.parse(body) as { messages: { content: string | { text: string }[] }[] };
  const text = messages
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : content.map((part) => part.text)))
    .join('\n');
  const data = /^\{"seller".*$/m.exec(text)?.[0];
  return data ? (JSON.parse(data) as { events: Event[] }).events : [];
}

const completion = (model: string, content: string): object => ({
  id: 'chat',
  object: 'chat.completion',
  created: 0,
  model,
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
});
