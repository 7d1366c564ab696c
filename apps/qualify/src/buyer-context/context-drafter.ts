import { type CompanyReading, CompanyReader } from '@modernleads/company';
import { type BuyerContextDraft, type CallContext, invalidInput } from '@modernleads/contracts';
import { hostOf, isPlatform } from '@modernleads/naming';
import { Injectable } from '@nestjs/common';
import { BUILT_IN_CONTEXT } from './built-in-context';
import { customersIn } from './customers-in';

const READ_MS = 15_000;

/** Proposes buyer contexts from the sites of sellers. Nothing is stored. */
@Injectable()
export class ContextDrafter {
  constructor(private readonly reader: CompanyReader) {}

  /** @throws ApiError `invalid_input` where the domain has no site that can be read. */
  async draft(text: string, call: CallContext): Promise<BuyerContextDraft> {
    const domain = hostOf(text)?.replace(/^www\./, '');
    if (!domain || isPlatform(text))
      throw invalidInput([{ field: 'domain', issue: "is not a company's domain, such as acme.com" }]);
    if (call.mode === 'test') return sandboxDraft(domain);
    const reading = await this.reader.readCompany(call, domain, { deadlineMs: READ_MS });
    const sources = reading.pages.filter(({ outcome }) => outcome === 'read').map(({ url }) => url);
    if (!sources.length)
      throw invalidInput([
        { field: 'domain', issue: 'has no site that could be read; set the context with PUT /v1/buyer-context' },
      ]);
    return { context: proposal(domain, reading), sources };
  }
}

/** What a seller's site says of the seller, of its country, and of those it says that it works for. */
function proposal(domain: string, { name, description, country, texts }: CompanyReading): BuyerContextDraft['context'] {
  const wanted = customersIn(texts.map(({ text }) => text).join('\n'));
  return {
    company: name?.value.slice(0, 300) ?? domain,
    ...(description && { offer: description.value.slice(0, 5_000) }),
    ...(wanted.length && { industries: { wanted } }),
    ...(country && { countries: { wanted: [country.value] } }),
    excluded_domains: [domain],
  };
}

function sandboxDraft(domain: string): BuyerContextDraft {
  const { hash: _hash, version: _version, updated_at: _at, ...context } = BUILT_IN_CONTEXT;
  return { context: { ...context, excluded_domains: [domain] }, sources: [`https://${domain}/`] };
}
