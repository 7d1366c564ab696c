import { type CompanyFacts, CompanyReader } from '@modernleads/company';
import { type CallContext, SITE_FACTS_SECONDS } from '@modernleads/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { CompanyFactsRepository } from './company-facts.repository';

/** Milliseconds that pages of one site are waited for. */
const READ_MS = 12_000;
/** Milliseconds that remain of a call for its score and answer. */
const REST_MS = 2_000;
/** A site of which nothing could be read is asked again after this many seconds. */
const UNREAD_SECONDS = 3_600;

/** What companies say of themselves on their sites: read once, and kept. */
@Injectable()
export class SiteMemory {
  private readonly logger = new Logger(SiteMemory.name);
  /** Sites that are being read: whoever asks meanwhile waits for the same reading. */
  private readonly underWay = new Map<string, Promise<CompanyFacts | undefined>>();

  constructor(
    private readonly reader: CompanyReader,
    private readonly kept: CompanyFactsRepository,
  ) {}

  /** @param maxAge in seconds. @returns undefined where the site tells nothing in time: then what is known has to do. */
  async factsOf(domain: string, maxAge: number, context: CallContext): Promise<CompanyFacts | undefined> {
    return (await this.kept.getFresh(domain, maxAge)) ?? this.readOnce(domain, context);
  }

  /**
   * What another service has read of a site in this very minute, and after it what is known from before; it is kept where nothing is.
   * @returns from the newest.
   */
  async learn(domain: string, read: CompanyFacts): Promise<readonly CompanyFacts[]> {
    const kept = await this.kept.getFresh(domain, SITE_FACTS_SECONDS);
    if (!kept) await this.kept.save(domain, read, SITE_FACTS_SECONDS);
    return kept ? [read, kept] : [read];
  }

  private readOnce(domain: string, context: CallContext): Promise<CompanyFacts | undefined> {
    const known = this.underWay.get(domain);
    if (known) return known;
    const reading = this.read(domain, context).finally(() => this.underWay.delete(domain));
    this.underWay.set(domain, reading);
    return reading;
  }

  private async read(domain: string, context: CallContext): Promise<CompanyFacts | undefined> {
    const deadlineMs = Math.min(READ_MS, context.deadline - Date.now() - REST_MS);
    if (deadlineMs <= 0) return undefined;
    try {
      const reading = await this.reader.readCompany(context, domain, { deadlineMs });
      const wasRead = reading.pages.some(({ outcome }) => outcome === 'read');
      await this.kept.save(domain, reading, wasRead ? SITE_FACTS_SECONDS : UNREAD_SECONDS);
      return reading;
    } catch (error) {
      this.logger.warn({ err: error }, 'a site could not be read');
      return undefined;
    }
  }
}
