import type { CallContext, Rpc, Subject, Suppression } from '@modernleads/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { SuppressionList } from './suppression-list';

type Mode = Pick<CallContext, 'mode'>;

/** A message and the reply to it, whoever gave it and when; without one it is only asked. */
export interface Answered<Request extends object = object, Reply extends object = object> {
  readonly message: Rpc<Request, Reply>;
  readonly request: Request;
  readonly reply?: Reply;
}

/**
 * Keeps people on the suppression list out of every answer: those that services give, and those that were given before and are read
 * again. Whom a message tells of, it says itself. A test key asks about nobody.
 */
@Injectable()
export class SuppressionGuard {
  constructor(@Inject(SuppressionList) private readonly list: Pick<SuppressionList, 'has'>) {}

  /**
   * Has a message answered; whoever is on the list is neither asked about nor told of.
   * @param work is done for a made-up person where nobody is left to ask about, or, where the message names none, not at all. @throws ApiError `unavailable` when the list cannot be read.
   */
  async answer<Request extends object, Reply extends object>(
    message: Rpc<Request, Reply>,
    request: Request,
    { mode }: Mode,
    work: (request: Request) => Promise<Reply>,
  ): Promise<Reply> {
    const { suppression } = message;
    if (mode === 'test' || typeof suppression === 'string') return work(request);
    const admitted = await this.admit(suppression, request);
    if (!admitted) return answerForNobody(suppression, request, work);
    const reply = await work(admitted);
    const withheld = await this.withheldReply({ message, request: admitted, reply }, { mode });
    return withheld ? answerForNobody(suppression, request, work) : reply;
  }

  /**
   * What is told instead of a reply; undefined: the reply may be told.
   * @param others whom the reply tells of besides. @throws ApiError `unavailable` when the list cannot be read: then nothing may be told.
   */
  async withheldReply<Request extends object, Reply extends object>(
    { message: { suppression }, request, reply }: Answered<Request, Reply>,
    { mode }: Mode,
    others: readonly Subject[] = [],
  ): Promise<Reply | undefined> {
    if (mode === 'test' || typeof suppression === 'string' || (reply && suppression.isNothing(reply))) return undefined;
    const isListed = await this.list.has([...suppression.subjects(request, reply), ...others]);
    return isListed ? suppression.withheld(request, checkedAtOf(reply)) : undefined;
  }

  /**
   * The rows of a page, those apart that tell of somebody on the list. The page is looked up as a whole first: hardly ever is anybody in it.
   * @param answered what was asked for a row and answered; undefined: it tells of nobody. @param withhold makes the row that is told instead.
   * @throws ApiError `unavailable` when the list cannot be read.
   */
  async rows<Row, Reply extends object>(
    rows: readonly Row[],
    { mode }: Mode,
    answered: (row: Row) => Answered<object, Reply> | undefined,
    withhold: (row: Row, reply: Reply) => Row,
  ): Promise<readonly Row[]> {
    if (mode === 'test' || !(await this.list.has(rows.flatMap((row) => subjectsOf(answered(row)))))) return rows;
    return Promise.all(
      rows.map(async (row) => {
        const one = answered(row);
        const withheld = one && (await this.withheldReply(one, { mode }));
        return withheld ? withhold(row, withheld) : row;
      }),
    );
  }

  /** The items that tell of nobody on the list. All are looked up at once first. @throws ApiError `unavailable` when the list cannot be read. */
  async unlisted<Item>(items: readonly Item[], { mode }: Mode, subjectOf: (item: Item) => Subject): Promise<readonly Item[]> {
    if (mode === 'test' || !(await this.list.has(items.map(subjectOf)))) return items;
    const isListed = await Promise.all(items.map((item) => this.list.has([subjectOf(item)])));
    return items.filter((_item, at) => !isListed[at]);
  }

  private async admit<Request extends object, Reply extends object>(
    suppression: Suppression<Request, Reply>,
    request: Request,
  ): Promise<Request | undefined> {
    const subjects = suppression.subjects(request);
    if (!(await this.list.has(subjects))) return request;
    if (!suppression.without) return undefined;
    const isListed = await Promise.all(subjects.map((subject) => this.list.has([subject])));
    return suppression.without(
      request,
      subjects.filter((_subject, at) => isListed[at]),
    );
  }
}

/** The reply about a person on the list: with its steps and in its time it is that about a person who is not found. */
async function answerForNobody<Request extends object, Reply extends object>(
  { standIn, withheld }: Suppression<Request, Reply>,
  request: Request,
  work: (request: Request) => Promise<Reply>,
): Promise<Reply> {
  return standIn ? standIn.reply(request, await work(standIn.request(request))) : withheld(request);
}

function checkedAtOf(reply: object | undefined): string | undefined {
  return reply && 'checked_at' in reply && typeof reply.checked_at === 'string' ? reply.checked_at : undefined;
}

function subjectsOf(answered: Answered | undefined): readonly Subject[] {
  if (!answered || typeof answered.message.suppression === 'string') return [];
  return answered.message.suppression.subjects(answered.request, answered.reply);
}
