import {
  ApiError,
  type CallContext,
  type LookupJob,
  type LookupResult,
  lookupSubjects,
  nobodyFound,
  type Subject,
} from '@modernleads/contracts';
import { isStoreDown } from '@modernleads/database';
import { SuppressionList } from '@modernleads/privacy';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Findings } from '../search/findings';
import { questionOf } from '../search/question';
import { sandboxLookup } from './sandbox';
import { Trace } from '../search/trace';
import { Waterfall } from './waterfall';

/** What the answer itself needs to get back to a caller in a hurry. */
const RETURN_MS = 400;

@Injectable()
export class LookupService implements OnApplicationShutdown {
  private readonly running = new Map<string, Promise<LookupResult>>();

  constructor(
    private readonly waterfall: Waterfall,
    private readonly suppressed: SuppressionList,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running.values());
  }

  /**
   * @throws ApiError `unavailable` when our own store is down, `invalid_input` for a domain that is none, and those of the sandbox; a source
   * that fails only means that less is found.
   */
  async lookup(job: LookupJob, context: CallContext): Promise<LookupResult> {
    if (context.mode === 'test') return sandboxLookup(job);
    const key = JSON.stringify([context.accountId, { ...job, explain: undefined }]);
    const running = this.running.get(key) ?? this.startLookup(key, job, context);
    const { trace, ...result } = await running;
    return job.explain ? { ...result, trace } : result;
  }

  /** Equal questions of an account at one time are worked on once. */
  private startLookup(key: string, job: LookupJob, context: CallContext): Promise<LookupResult> {
    const work = this.lookupNow(job, context)
      .catch((error: unknown) => {
        if (!isStoreDown(error)) throw error;
        throw new ApiError('unavailable', 'A store is down or does not answer.', { retryAfter: 1 });
      })
      .finally(() => this.running.delete(key));
    this.running.set(key, work);
    return work;
  }

  private async lookupNow(job: LookupJob, context: CallContext): Promise<LookupResult> {
    const question = questionOf(job);
    const findings = new Findings(question);
    const trace = new Trace();
    const withheld = { ...nobodyFound(findings.domain), trace: trace.steps };
    if (await this.isWithheld(lookupSubjects(job), trace)) return withheld;
    await this.waterfall.runSteps({ question, findings, trace, context: { ...context, deadline: context.deadline - RETURN_MS } });
    const result = findings.result();
    if (result.status !== 'not_found' && (await this.isWithheld([...lookupSubjects(job, result), ...findings.subjects], trace)))
      return withheld;
    return { ...result, trace: trace.steps };
  }

  /** Asked before anybody is, and of what was found. Somebody who objected is not found; only the trace says why. */
  private async isWithheld(subjects: Subject[], trace: Trace): Promise<boolean> {
    let withheld = false;
    await trace.step('suppression', async () => {
      withheld = await this.suppressed.has(subjects);
      return withheld ? 'withheld' : 'not listed';
    });
    return withheld;
  }
}
