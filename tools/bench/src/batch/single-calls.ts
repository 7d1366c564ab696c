import { type LoadResult, runLoad } from '../load/run-load';
import { complaintOn, type Person, type Question } from './people';
import type { Stage } from './stage';

/** Concurrent calls: as many as a batch worker has rows. */
export const AT_ONCE = 64;

/** Asks each person by a single call, over keep-alive connections. */
export async function askSingly(stage: Stage, question: Question, people: readonly Person[]): Promise<LoadResult> {
  const { url, account, problems } = stage;
  let asked = 0;
  const next = (): string | undefined => {
    const row = asked++;
    const person = people[row];
    return person && request(question.singlePath, account.key, JSON.stringify({ ...question.single(person), ref: String(row) }));
  };
  const complaint = (status: string, body: string): string | undefined => {
    if (status !== '200') return `${status} ${body}`;
    const answer = JSON.parse(body) as Record<string, unknown>;
    const person = people[Number(answer['ref'])] as Person;
    return complaintOn(answer, { ...question.answer(person), credits_charged: question.price(person, 'single') });
  };
  const result = await runLoad({ port: Number(new URL(url).port), connections: AT_ONCE, next, complaint });
  if (result.wrong)
    problems.push(`${result.wrong} of ${people.length} single calls were wrong, the first: ${result.firstComplaint}`);
  return result;
}

function request(path: string, key: string, body: string): string {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\n`;
  return `${head}idempotency-key: ${crypto.randomUUID()}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}
