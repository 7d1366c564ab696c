import { PassThrough, type Readable } from 'node:stream';
import { type ResearchState } from '@modernleads/contracts';
import { Inject, Injectable } from '@nestjs/common';
import Negotiator from 'negotiator';
import { PUBLIC_URL } from '../batch/batch-view';
import { EventStreams } from '../event-streams/event-streams';
import { JSON_TEXT, STREAM, STREAM_HEADERS } from '../event-streams/stream-headers';
import { errorBody, toHttpError } from '../http/error-body';
import { type ResearchCall, ResearchCallService } from './research-call.service';

/** Milliseconds between two comments, so that proxies keep the connection open. */
const KEEPALIVE_MS = 15_000;

/** Streams a job as server-sent events: `job`, `step` for each event of a step, then `result` or `error`. */
@Injectable()
export class ResearchStreamService {
  constructor(
    private readonly research: ResearchCallService,
    private readonly streams: EventStreams,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  isWanted({ reply, dryRun }: ResearchCall): boolean {
    reply.header('vary', 'Accept');
    return !dryRun && new Negotiator(reply.request).mediaType([JSON_TEXT, STREAM]) === STREAM;
  }

  /** The stream begins with the job. @throws ApiError what the call is refused with before. */
  async streamResearch(call: ResearchCall): Promise<Readable> {
    const ended = await this.streams.open(call);
    const events = new PassThrough();
    ended.addEventListener('abort', () => events.end(), { once: true });
    const teller = new StepTeller(events);
    const begun = new Promise<void>((resolve, reject) => {
      const done = this.research.research(call, (state) => {
        teller.tell(state);
        resolve();
      });
      void this.finish(call, done, events, teller);
      done.then(() => resolve(), reject);
    });
    await begun;
    call.reply.type(STREAM).headers(STREAM_HEADERS);
    return events;
  }

  private async finish(call: ResearchCall, done: Promise<string>, events: PassThrough, teller: StepTeller): Promise<void> {
    const alive = setInterval(() => send(events, ': alive\n\n'), KEEPALIVE_MS);
    try {
      const body = await done;
      teller.begin((JSON.parse(body) as ResearchState).job_id);
      send(events, eventOf('result', body));
    } catch (error) {
      send(events, eventOf('error', JSON.stringify(errorBody(toHttpError(error), call.requestId, this.publicUrl))));
    } finally {
      clearInterval(alive);
      events.end();
    }
  }
}

/** Writes each event of a job once. */
class StepTeller {
  private told = 0;
  private hasBegun = false;

  constructor(private readonly events: PassThrough) {}

  begin(jobId: string): void {
    if (!this.hasBegun) send(this.events, eventOf('job', JSON.stringify({ job_id: jobId })));
    this.hasBegun = true;
  }

  /** A job that was taken up again tells its steps again. */
  tell({ job_id, steps }: ResearchState): void {
    this.begin(job_id);
    if (steps.length < this.told) this.told = 0;
    for (const step of steps.slice(this.told)) send(this.events, eventOf('step', JSON.stringify(step)));
    this.told = steps.length;
  }
}

function send(events: PassThrough, text: string): void {
  if (!events.writableEnded && !events.destroyed) events.write(text);
}

function eventOf(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}
