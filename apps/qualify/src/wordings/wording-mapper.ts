import { isIndustryId } from '@modernleads/company';
import type { BuyerContext, CallContext } from '@modernleads/contracts';
import { LanguageModel } from '@modernleads/language-model';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Known, KnownFacts } from '../scoring/known-facts';
import { ANSWERS, mappingOf, promptOf, readWording, type WordingKind, type WordingMapping } from './wording';
import { WordingMappingRepository } from './wording-mapping.repository';

/** Milliseconds that a model has for one wording; and those that are left of a call for the rest. */
const MODEL_MS = 3_000;
const REST_MS = 2_000;
const OUTPUT_TOKENS = 200;
/** A model that gave no answer is not asked again for so many milliseconds. */
const PAUSE_MS = 60_000;
const REMEMBERED = 5_000;

/**
 * Has a language model, if there is one, choose which of our values a wording means that the tables do not know. It adds a value of a closed list
 * where there was none, with a text that it quotes of the wording; what the tables know stays. Each wording is asked once.
 */
@Injectable()
export class WordingMapper {
  private readonly remembered = new LRUCache<string, { readonly mapping: WordingMapping | null }>({ max: REMEMBERED });
  private readonly underWay = new Map<string, Promise<WordingMapping | null>>();
  private pausedUntil = 0;

  constructor(
    private readonly model: LanguageModel,
    private readonly kept: WordingMappingRepository,
  ) {}

  /** The facts with what their wordings mean, as far as the context asks for that. */
  async withMappings(context: BuyerContext, facts: KnownFacts, call: CallContext): Promise<KnownFacts> {
    if (!this.model.isThere) return facts;
    const { industries, titles, seniorities, functions } = context;
    const asksIndustry = Object.values(industries ?? {}).some((list: readonly string[]) => list.length > 0);
    const asksTitle = [titles, seniorities, functions].some((list) => list?.length);
    const [known, title] = await Promise.all([
      asksIndustry && facts.industries
        ? Promise.all(facts.industries.map((one) => this.withIndustry(one, call)))
        : facts.industries,
      asksTitle && facts.title ? this.withTitle(facts.title, call) : facts.title,
    ]);
    return { ...facts, ...(known && { industries: known }), ...(title && { title }) };
  }

  private async withIndustry(known: Known<readonly string[]>, call: CallContext): Promise<Known<readonly string[]>> {
    if (known.source === 'site' || known.value.some(isIndustryId)) return known;
    const { mapping, quote } = await this.mappingOf('industry', known.said, call);
    return mapping?.industry ? { ...known, value: [...known.value, mapping.industry], quote } : known;
  }

  private async withTitle(known: NonNullable<KnownFacts['title']>, call: CallContext): Promise<NonNullable<KnownFacts['title']>> {
    if (known.value.seniority !== null || known.value.functions.length) return known;
    const { mapping, quote } = await this.mappingOf('title', known.said, call);
    if (!mapping) return known;
    return { ...known, value: { seniority: mapping.seniority ?? null, functions: mapping.functions ?? [] }, quote };
  }

  private async mappingOf(
    kind: WordingKind,
    said: string,
    call: CallContext,
  ): Promise<{ readonly mapping: WordingMapping | null; readonly quote?: string }> {
    const wording = readWording(said);
    if (!/\p{L}/u.test(wording)) return { mapping: null };
    const key = `${kind} ${wording}`;
    const known = this.remembered.get(key);
    const mapping = known ? known.mapping : await this.askOnce(key, () => this.find(kind, wording, call));
    return { mapping, ...(mapping && { quote: wording.slice(mapping.start, mapping.end) }) };
  }

  private askOnce(key: string, ask: () => Promise<WordingMapping | null>): Promise<WordingMapping | null> {
    const asked = this.underWay.get(key) ?? ask().finally(() => this.underWay.delete(key));
    this.underWay.set(key, asked);
    return asked;
  }

  private async find(kind: WordingKind, wording: string, call: CallContext): Promise<WordingMapping | null> {
    const kept = await this.kept.get(kind, wording);
    const mapping = kept === undefined ? await this.ask(kind, wording, call) : kept;
    if (mapping !== undefined) this.remembered.set(`${kind} ${wording}`, { mapping });
    return mapping ?? null;
  }

  /** @returns undefined: no answer came; nothing is kept of that. */
  private async ask(kind: WordingKind, wording: string, context: CallContext): Promise<WordingMapping | null | undefined> {
    const ms = Math.min(MODEL_MS, context.deadline - Date.now() - REST_MS);
    if (ms <= 0 || Date.now() < this.pausedUntil) return undefined;
    const budget = { context, ms, outputTokens: OUTPUT_TOKENS, signal: AbortSignal.timeout(ms) };
    const { value } = await this.model.generate(ANSWERS[kind], promptOf(kind, wording), budget);
    if (value === undefined) {
      this.pausedUntil = Date.now() + PAUSE_MS;
      return undefined;
    }
    return this.kept.keep(kind, wording, mappingOf(wording, value));
  }
}
