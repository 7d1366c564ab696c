import { setTimeout as delay } from 'node:timers/promises';
import { type BatchAnswer, TERMINAL_STATUSES } from '@modernleads/contracts';
import { complaintOn, type PeopleKind, type Person, type Question, QUESTIONS } from './people';
import type { Stage } from './stage';

/** Seconds since the start of the request. */
export interface BegunTimes {
  /** Until the batch was accepted. */
  readonly post: number;
  readonly firstResult: number;
}

/** Seconds from the start of the request until the batch had ended. */
export interface BatchTimes {
  readonly seconds: number;
}

/** Milliseconds between polls: short until the first result. */
const FIRST_LOOK_MS = 10;
const LOOK_MS = 100;

/** Runs a batch over HTTP like a customer. Deviations of its results are added to the problems of the stage. */
export async function runBatch(stage: Stage, kind: PeopleKind, people: readonly Person[]): Promise<BatchTimes> {
  const from = performance.now();
  const id = await createBatch(stage, kind, people);
  await waitFor(stage, id, LOOK_MS, ({ status }) => TERMINAL_STATUSES.includes(status));
  const seconds = (performance.now() - from) / 1_000;
  stage.problems.push(...(await check(stage, id, QUESTIONS[kind], people)));
  return { seconds };
}

/** Measures the begin of a batch, which is cancelled after its first result; resolves when it has ended. */
export async function beginBatch(stage: Stage, kind: PeopleKind, people: readonly Person[]): Promise<BegunTimes> {
  const from = performance.now();
  const since = (): number => (performance.now() - from) / 1_000;
  const id = await createBatch(stage, kind, people);
  const post = since();
  await waitFor(stage, id, FIRST_LOOK_MS, ({ processed_rows: processed }) => processed > 0);
  const firstResult = since();
  await call(stage, `/v1/batch/${id}/cancel`, '{}');
  await waitFor(stage, id, LOOK_MS, ({ status }) => TERMINAL_STATUSES.includes(status));
  return { post, firstResult };
}

async function createBatch(stage: Stage, kind: PeopleKind, people: readonly Person[]): Promise<string> {
  const body = JSON.stringify(QUESTIONS[kind].batch(people));
  return (await call<{ batch_id: string }>(stage, `/v1/batch/${kind}`, body)).batch_id;
}

async function waitFor(stage: Stage, id: string, everyMs: number, isSo: (batch: BatchAnswer) => boolean): Promise<void> {
  while (!isSo(await call<BatchAnswer>(stage, `/v1/batch/${id}`))) await delay(everyMs);
}

/** Compares the download with the truth: one right result for each row, in the order of the rows. */
async function check(stage: Stage, id: string, question: Question, people: readonly Person[]): Promise<string[]> {
  const { results } = await call<{ results: Record<string, unknown>[] }>(stage, `/v1/batch/${id}/download`);
  if (results.length !== people.length) return [`${results.length} results for ${people.length} rows`];
  const complaints = people.flatMap((person, row) => {
    const expected = {
      ...question.echo(person),
      ...question.answer(person),
      credits_charged: question.price(person, 'batch'),
    };
    return complaintOn(results[row] as Record<string, unknown>, expected) ?? [];
  });
  return complaints.length ? [`${complaints.length} of ${people.length} rows are wrong, the first: ${complaints[0]}`] : [];
}

/** POST where there is a body, else GET. @throws Error with any answer but 200. */
async function call<T>({ url, account }: Stage, path: string, body?: string): Promise<T> {
  const headers = { authorization: `Bearer ${account.key}`, 'content-type': 'application/json' };
  const made = body && { method: 'POST', body, headers: { ...headers, 'idempotency-key': crypto.randomUUID() } };
  const response = await fetch(`${url}${path}`, made || { headers });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status} ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}
