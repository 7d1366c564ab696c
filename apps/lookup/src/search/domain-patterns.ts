import { type PatternStats, type PatternObservation, observationsOfAddress, NO_STATS } from '@modernleads/naming';
import { type CallScope, scopeOf } from '@modernleads/platform';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PatternRepository } from './pattern.repository';
import type { Question } from './question';

/** Milliseconds between two writes of what is learned about all domains: every process adds to the same few rows. */
const EVERYWHERE_MS = 10_000;

/** The address patterns of a domain. A store that is down is logged: reads answer with nothing known, observations are dropped. */
@Injectable()
export class DomainPatterns implements OnApplicationShutdown {
  private readonly logger = new Logger(DomainPatterns.name);
  /** Learned about all domains, and not written yet. */
  private everywhere: PatternObservation[] = [];
  private writtenAt = -Infinity;

  constructor(private readonly patterns: PatternRepository) {}

  loadPatterns(domain: string, scope: CallScope): Promise<PatternStats> {
    return this.patterns.loadPatterns(domain).catch((error: unknown) => {
      this.logger.warn({ ...scopeOf(scope), err: error }, 'patterns cannot be read');
      return NO_STATS;
    });
  }

  /** Adds observations to what is known of the domain; the first address that is found there teaches about all domains too, a little later. */
  async savePatterns(
    domain: string,
    known: PatternStats,
    observations: readonly PatternObservation[],
    scope: CallScope,
  ): Promise<void> {
    const isFirst = !known.has('pattern') && observations.some(({ seen }) => seen > 0);
    if (isFirst) this.everywhere.push(...observations.filter(({ habit }) => habit === 'pattern'));
    await this.write(domain, observations, Date.now() - this.writtenAt >= EVERYWHERE_MS ? this.taken() : [], scope);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.everywhere.length) await this.write('', [], this.taken(), {});
  }

  private taken(): PatternObservation[] {
    const taken = this.everywhere;
    this.everywhere = [];
    this.writtenAt = Date.now();
    return taken;
  }

  private async write(
    domain: string,
    observations: readonly PatternObservation[],
    everywhere: readonly PatternObservation[],
    scope: CallScope,
  ): Promise<void> {
    await this.patterns
      .savePatterns(domain, observations, everywhere)
      .catch((error: unknown) => this.logger.warn({ ...scopeOf(scope), err: error }, 'patterns cannot be stored'));
  }

  /** Adds what a verified address of the person shows about its domain. */
  async learnFromEmail({ person }: Question, email: string, scope: CallScope): Promise<void> {
    const [local = '', domain = ''] = email.split('@', 2);
    const known = await this.loadPatterns(domain, scope);
    await this.savePatterns(domain, known, observationsOfAddress(person, local, known), scope);
  }
}
