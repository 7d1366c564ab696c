import { setTimeout as pause } from 'node:timers/promises';
import type { ResearchOutput, ResearchSource, ResearchStep } from '@modernleads/contracts';
import { RESEARCH_STEPS } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import type { DossierRun, MadeDossier } from './dossier.service';
import { StepFailure } from './work/step-log';

/** When everything in the sandbox was fetched: the answers never change. */
const FETCHED_AT = '2026-01-15T09:00:00.000Z';
const EVENT_DATE = '2026-01-12';
/** Milliseconds that the steps of `slow.` take together. */
const SLOW_MS = 20_000;

/** Hosts below `sandbox.test` with an outcome of their own; every other domain is as `signal.`. */
type Outcome = 'signal' | 'no-signal' | 'partial' | 'failed' | 'slow';
const OUTCOMES: readonly Outcome[] = ['no-signal', 'partial', 'failed', 'slow'];

const FAILED_STEP: Readonly<Partial<Record<Outcome, ResearchStep>>> = { partial: 'fetch', failed: 'resolve' };

/** Answers for test keys: the same for the same question, without a connection. */
@Injectable()
export class Sandbox {
  async makeDossier({ question, steps, signal, sources }: DossierRun): Promise<MadeDossier> {
    const { domain } = question;
    const outcome = OUTCOMES.find((name) => domain === `${name}.sandbox.test`) ?? 'signal';
    const output = outputOf(outcome, domain, question.company_name ?? nameOf(domain));
    for (const step of RESEARCH_STEPS) {
      const work = async (): Promise<void> => {
        if (outcome === 'slow') await pause(SLOW_MS / RESEARCH_STEPS.length, undefined, { signal });
        if (step === FAILED_STEP[outcome]) throw new StepFailure('The site did not answer.');
      };
      const ended = steps.run(step, work, () => 'sandbox');
      await (outcome === 'partial' ? ended.catch(() => undefined) : ended);
    }
    sources.push(...sourcesOf(outcome, domain));
    const usage = { model: null, input_tokens: 0, output_tokens: 0, pages: sources.length, ms: 0 };
    return { status: outcome === 'partial' ? 'partial' : 'complete', result: { output, sources, usage } };
  }
}

function outputOf(outcome: Outcome, domain: string, name: string): ResearchOutput {
  const url = `https://${domain}/news/series-b`;
  const quote = `${name} announced a $12 million Series B on 12 January 2026.`;
  const found = outcome === 'signal' || outcome === 'slow';
  const dates = { event_date: EVENT_DATE, published_at: EVENT_DATE };
  const proof = { url, quote, published_at: EVENT_DATE, fetched_at: FETCHED_AT };
  const front = { url: `https://${domain}/`, quote: name, published_at: null, fetched_at: FETCHED_AT };
  return {
    prospect_company: name,
    fit_assessment: { fit_score: 8, fit_label: 'high', reason: 'The sandbox scores every company alike.' },
    why_now: found
      ? { signal_found: true, signal: quote, source: url, kind: 'funding', ...dates }
      : { signal_found: false, signal: null, source: null, kind: null, event_date: null, published_at: null },
    connection_point: found
      ? { detail: quote, usable_in_email: `${name} announced a $12 million Series B on 12 January 2026.` }
      : { detail: null, usable_in_email: null },
    company: { name, domain, description: null, industry: null, country: null, size_hint: null },
    signals: found ? [{ kind: 'funding', text: quote, url, ...dates, fresh: true, chosen: true, why_not: null }] : [],
    evidence: [
      { claim: 'prospect_company', ...front },
      { claim: 'company.name', ...front },
      ...(found
        ? ['why_now.signal', 'connection_point.detail', 'connection_point.usable_in_email'].map((claim) => ({ claim, ...proof }))
        : []),
    ],
  };
}

function sourcesOf(outcome: Outcome, domain: string): ResearchSource[] {
  const page = { status: 200, fetched_at: FETCHED_AT, bytes: 2_048, outcome: 'read' } as const;
  const front = { ...page, url: `https://${domain}/`, kind: 'front', title: nameOf(domain) } as const;
  const news = { url: `https://${domain}/news/series-b`, kind: 'article', title: 'Series B' } as const;
  if (outcome === 'partial')
    return [front, { ...news, status: null, title: null, fetched_at: FETCHED_AT, bytes: 0, outcome: 'timeout' }];
  return outcome === 'no-signal' ? [front] : [front, { ...page, ...news }];
}

function nameOf(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
