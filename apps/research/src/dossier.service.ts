import {
  ApiError,
  type CallContext,
  type DossierStatus,
  type FitAssessment,
  type ResearchQuestion,
  type ResearchSource,
} from '@modernleads/contracts';
import { WorkerPool } from '@modernleads/worker-pool';
import { Injectable } from '@nestjs/common';
import { BuyerContexts } from './buyer-contexts';
import type { BuyerView, CheckedDossier, Identity, PlannedSource, Signal, SourcePage } from './dossier';
import { Drafting, type Drafted } from './drafting';
import type { StoredResult } from './research.repository';
import type { SiteFetch } from './sources/site-fetch';
import { SiteFetches } from './sources/site-fetches';
import { checkTask, composeTask, extractTask, planSiteTask } from './tasks';
import { StepFailure, type StepLog } from './work/step-log';

/** One job as it is worked on. */
export interface DossierRun {
  readonly question: ResearchQuestion;
  readonly context: CallContext;
  readonly contextHash: string | null;
  readonly steps: StepLog;
  /** Aborted when the job is lost or the process stops. */
  readonly signal: AbortSignal;
  /** Every fetch so far. */
  readonly sources: ResearchSource[];
}

export interface MadeDossier {
  readonly status: DossierStatus;
  readonly result: StoredResult;
}

/** What steps found. */
interface Findings {
  readonly identity: Identity;
  readonly pages: readonly SourcePage[];
  readonly signals: readonly Signal[];
}

const UNKNOWN_FIT: FitAssessment = { fit_score: null, fit_label: null, reason: null };
const NO_BUYER: BuyerView = { company: null, offer: null, keywords: [], functions: [] };
/** Part of the time of a job after which nothing more is fetched. */
const FETCH_SHARE = 0.45;

/** Makes a dossier, step by step. A step that fails after the company is known leaves out its part. */
@Injectable()
export class DossierService {
  constructor(
    private readonly sites: SiteFetches,
    private readonly pool: WorkerPool,
    private readonly buyers: BuyerContexts,
    private readonly drafting: Drafting,
  ) {}

  /** @throws StepFailure when there is no dossier. */
  async makeDossier(run: DossierRun): Promise<MadeDossier> {
    const began = Date.now();
    const { steps, question, context } = run;
    const until = began + (context.deadline - began) * FETCH_SHARE;
    const site = this.sites.open(run, until);
    const front = await steps.run(
      'resolve',
      () => site.front(),
      ({ finalUrl }) => new URL(finalUrl).hostname,
    );
    const { identity, planned } = await steps.run(
      'plan',
      () => this.pool.run(planSiteTask, { question, front }, run.context.accountId),
      (plan) => `${plan.planned.length + 1} pages`,
    );
    const isWhole = await this.attempt(run, () => this.fetch(run, site, { identity, planned }), false);
    const found = await this.extract(run, { identity, pages: site.pages });
    if (!found.identity.name && !found.signals.length) throw new StepFailure('The site does not say whose it is.');
    const buyer = await this.attempt(run, () => this.buyers.buyerOf(context), NO_BUYER);
    const fit = await this.attempt(run, () => this.fit(run, site), UNKNOWN_FIT);
    const drafted = await this.compose(run, found, buyer, fit);
    const { output } = await this.check(run, found, buyer, drafted);
    const usage = { ...drafted.usage, pages: site.pages.length, ms: Date.now() - began };
    const status = isWhole && !steps.failed.length ? 'complete' : 'partial';
    return { status, result: { output, sources: run.sources, usage } };
  }

  private fetch(
    run: DossierRun,
    site: SiteFetch,
    { identity, planned }: { readonly identity: Identity; readonly planned: readonly PlannedSource[] },
  ): Promise<boolean> {
    return run.steps.run(
      'fetch',
      () => site.fetchAll(planned, identity),
      () => `${site.pages.length} of ${run.sources.length} sources read`,
    );
  }

  private extract(run: DossierRun, { identity, pages }: Omit<Findings, 'signals'>): Promise<Findings> {
    const work = () => this.pool.run(extractTask, { question: run.question, pages, now: Date.now() }, run.context.accountId);
    const step = () => run.steps.run('extract', work, ({ signals }) => `${signals.length} signals`);
    return this.attempt(run, async () => ({ ...(await step()), pages }), { identity, pages, signals: [] });
  }

  private fit(run: DossierRun, { sitePages: pages }: SiteFetch): Promise<FitAssessment> {
    const work = () => this.buyers.fitOf({ ...run, pages }, run.context);
    return run.steps.run('fit', work, ({ fit_score, fit_label }) => `${fit_score ?? 'unknown'} ${fit_label ?? ''}`.trim());
  }

  private compose(run: DossierRun, found: Findings, buyer: BuyerView, fit: FitAssessment) {
    const { contact_name: name, contact_title: title } = run.question;
    const parts = { ...found, contact: { name, title }, buyer, fit, now: Date.now() };
    const work = async (): Promise<Drafted & { readonly outputs: readonly CheckedDossier['output'][] }> => {
      const drafted = await this.drafting.draftWords(parts, run);
      const outputs = await this.pool.run(composeTask, { ...parts, draft: drafted.draft }, run.context.accountId);
      return { ...drafted, outputs };
    };
    return run.steps.run('compose', work, ({ usage }) => usage.model ?? 'without a model');
  }

  private check(
    run: DossierRun,
    { identity, pages }: Findings,
    buyer: BuyerView,
    { outputs }: { readonly outputs: readonly CheckedDossier['output'][] },
  ): Promise<CheckedDossier> {
    const { contact_name: name, contact_title: title } = run.question;
    const input = { outputs, pages, identity, contact: { name, title }, buyer, now: Date.now() };
    const detail = ({ dropped }: CheckedDossier) =>
      dropped.length ? `${dropped.length} claims dropped` : 'every claim is proven';
    return run.steps.run('check', () => this.pool.run(checkTask, input, run.context.accountId), detail);
  }

  /** The value of a step that is not needed for a dossier. @throws the reason of an abort. */
  private async attempt<T>({ signal }: DossierRun, work: () => Promise<T>, otherwise: T): Promise<T> {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ApiError || error instanceof StepFailure) return otherwise;
      throw error;
    }
  }
}
