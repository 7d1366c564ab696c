import { type PatternStats, ProbeSearch } from '@modernleads/naming';
import type { CallScope } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import { CompanySizes } from './company-sizes';
import { DomainPatterns } from './domain-patterns';
import type { Question } from './question';

export abstract class PatternSettings {
  /** RCPT commands that one person is worth, 1 to 50. */
  abstract readonly probes: number;
}

/** The addresses that the person of a lookup may have at a domain, and what they are ranked by. */
export interface DomainCandidates {
  readonly stats: PatternStats;
  readonly probes: ProbeSearch;
}

/** Ranks the addresses of a person by what is known of a domain. */
@Injectable()
export class Candidates {
  /** By the question of a lookup, and the domain. */
  private readonly ranked = new WeakMap<Question, Map<string, Promise<DomainCandidates>>>();

  constructor(
    private readonly patterns: DomainPatterns,
    private readonly sizes: CompanySizes,
    private readonly settings: PatternSettings,
  ) {}

  /**
   * Ranks once for each domain of a lookup: its steps share the result.
   * @param employees people who work at the company, as the caller or its site says.
   */
  candidatesAt(question: Question, domain: string, employees: number | undefined, scope: CallScope): Promise<DomainCandidates> {
    const known = this.ranked.get(question) ?? new Map<string, Promise<DomainCandidates>>();
    this.ranked.set(question, known);
    const candidates = known.get(domain) ?? this.rank(question, domain, employees, scope);
    known.set(domain, candidates);
    return candidates;
  }

  private async rank({ person, minConfidence }: Question, domain: string, told: number | undefined, scope: CallScope) {
    const [stats, employees] = await Promise.all([
      this.patterns.loadPatterns(domain, scope),
      told ?? this.sizes.employeesOf(domain, scope),
    ]);
    const options = { budget: this.settings.probes, minConfidence, domain, employees };
    return { stats, probes: new ProbeSearch(person, stats, options) };
  }
}
