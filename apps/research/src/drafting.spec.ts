import type { CallContext } from '@modernleads/contracts';
import { type Generated, LanguageModel, NoModel } from '@modernleads/language-model';
import type { DossierParts, Signal } from './dossier';
import { Drafting } from './drafting';

const QUOTE = 'Acme raised $12 million in a Series B round led by Example Capital.';
const signal: Signal = {
  id: 's1',
  kind: 'funding',
  text: QUOTE,
  url: 'https://acme.test/news',
  quotes: [{ value: QUOTE, url: 'https://acme.test/news', quote: QUOTE, publishedAt: null, fetchedAt: '2026-01-01T00:00:00Z' }],
  eventDate: null,
  publishedAt: '2026-01-01',
  fresh: true,
  strength: 1,
  whyNot: null,
};
const parts = {
  identity: { domain: 'acme.test', names: ['Acme'] },
  contact: {},
  buyer: { company: null, offer: 'Rocket skates', keywords: [], functions: [] },
  signals: [signal],
} as unknown as DossierParts;

/** A model that says one thing, and keeps what it was asked. */
class SayingModel extends LanguageModel {
  readonly isThere = true;
  prompts: string[] = [];

  constructor(private readonly said: unknown) {
    super();
  }

  override async generate<T>(_schema: unknown, prompt: string): Promise<Generated<T>> {
    this.prompts.push(prompt);
    return { value: this.said as T, usage: { model: 'm', input_tokens: 1, output_tokens: 1 } };
  }
}

const run = {
  context: { requestId: '', operationId: '', accountId: '', mode: 'live', deadline: Date.now() + 60_000 } as CallContext,
  signal: new AbortController().signal,
};
const draftOf = async (said: unknown) => (await new Drafting(new SayingModel(said)).draftWords(parts, run)).draft;

it('takes ids that exist, once each, and sentences in the words of the quotes', async () => {
  const usable_in_email = 'Acme raised $12 million in a Series B round.';
  expect(await draftOf({ order: ['s9', 's1', 's1'], usable_in_email })).toEqual({
    order: ['s1'],
    signal: undefined,
    detail: undefined,
    usableInEmail: usable_in_email,
  });
});

it.each([
  ['another language', 'Acme hat kürzlich eine Finanzierungsrunde erfolgreich abgeschlossen.'],
  ['other facts', 'Your brilliant leadership team recently opened offices across Southern Europe.'],
])('leaves out a sentence in %s', async (_name, signal) =>
  expect(await draftOf({ order: ['s1'], signal })).toMatchObject({ order: ['s1'], signal: undefined }),
);

it('takes nothing of a model that names no signal that there is', async () => {
  expect(await draftOf({ order: ['s7'], signal: QUOTE })).toBeUndefined();
  expect(await draftOf(undefined)).toBeUndefined();
});

it('gives the model quotes as data, and no page', async () => {
  const model = new SayingModel(undefined);
  await new Drafting(model).draftWords(parts, run);
  expect(model.prompts[0]).toContain(JSON.stringify(QUOTE));
  expect(model.prompts[0]).not.toContain('https://');
});

it('asks no model where there is none, nothing to choose from, or no time', async () => {
  const nothing = { draft: undefined, usage: { model: null, input_tokens: 0, output_tokens: 0 } };
  const model = new SayingModel({ order: ['s1'] });
  expect(await new Drafting(new NoModel()).draftWords(parts, run)).toEqual(nothing);
  expect(await new Drafting(model).draftWords({ ...parts, signals: [{ ...signal, fresh: false }] }, run)).toEqual(nothing);
  const late = { ...run, context: { ...run.context, deadline: Date.now() + 1_000 } };
  expect(await new Drafting(model).draftWords(parts, late)).toEqual(nothing);
  expect(model.prompts).toEqual([]);
});
