import { Batches } from './batches';
import { BuyerContexts } from './buyer-contexts';
import { List } from './pages';
import { Research } from './research';
import { dryRunOf, paidAnswerOf, paidFields, Resource } from './resource';
import { answerOf, type CallOptions, type ClientOptions, Transport } from './transport';
import type {
  Account,
  AuditEvents,
  DomainFinderAnswer,
  DomainFinderBody,
  DryRunOptions,
  Estimate,
  LookupAnswer,
  LookupBody,
  PaidOptions,
  QualifyAnswer,
  QualifyBody,
  ListQuery,
  RequestDetail,
  RequestView,
  Usage,
  VerifyEmailAnswer,
  VerifyEmailBody,
} from './types';
import { Contacts, Privacy } from './contacts';
import { WebhookDeliveries, WebhookEndpoints } from './webhooks';

/** Verifies e-mail addresses. */
class Verify {
  constructor(private readonly transport: Transport) {}

  email(body: VerifyEmailBody, options: DryRunOptions): Promise<Estimate>;
  /**
   * Does the address exist? A malformed one is an answer, not an error. 1 credit; free for `unknown` and `invalid_syntax`, and again within 1 to 30 days.
   * @throws ModernLeadsError
   */
  email(body: VerifyEmailBody, options?: PaidOptions): Promise<VerifyEmailAnswer>;
  email(body: VerifyEmailBody, options: PaidOptions = {}): Promise<VerifyEmailAnswer | Estimate> {
    const params = { query: dryRunOf(options) };
    const asked = { ...body, ...paidFields(options) };
    return paidAnswerOf(
      this.transport.api.POST('/v1/verify/email', { ...this.transport.writing(options), params, body: asked }),
      options,
    );
  }
}

/** The log of calls. Free. */
class Requests extends Resource {
  list(query: ListQuery<'ListRequestsQuery'> = {}, options?: CallOptions): List<RequestView> {
    return new List((cursor) =>
      answerOf(this.api.GET('/v1/requests', { ...this.transport.with(options), params: { query: { ...query, cursor } } })),
    );
  }

  /** @param id `requestId` of an answer or error. */
  get(id: string, options?: CallOptions): Promise<RequestDetail> {
    return answerOf(this.api.GET('/v1/requests/{id}', { ...this.transport.with(options), params: { path: { id } } }));
  }
}

/**
 * The API of Modern Leads. Every POST, PUT and DELETE has an Idempotency-Key, so that its retries are carried out once and charged once; 429, 503 and lost
 * connections are retried with jitter. A failed call throws a {@link ModernLeadsError} of the class of its code.
 * @example const client = new ModernLeads({ apiKey: 'ml_test_…', baseUrl: 'http://127.0.0.1:3000' });
 */
export class ModernLeads {
  readonly verify: Verify;
  readonly research: Research;
  readonly batches: Batches;
  readonly buyerContext: BuyerContexts;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly webhookDeliveries: WebhookDeliveries;
  readonly contacts: Contacts;
  readonly privacy: Privacy;
  readonly requests: Requests;
  private readonly transport: Transport;

  constructor(options: ClientOptions) {
    const transport = new Transport(options);
    this.transport = transport;
    this.verify = new Verify(transport);
    this.research = new Research(transport);
    this.batches = new Batches(transport);
    this.buyerContext = new BuyerContexts(transport);
    this.webhookEndpoints = new WebhookEndpoints(transport);
    this.webhookDeliveries = new WebhookDeliveries(transport);
    this.contacts = new Contacts(transport);
    this.privacy = new Privacy(transport);
    this.requests = new Requests(transport);
  }

  lookup(body: LookupBody, options: DryRunOptions): Promise<Estimate>;
  /**
   * A person's work e-mail, phone, or both. 1 credit for a verified e-mail and 5 for a phone, each only if found; a best guess (`risky`) is free.
   * @param options `explain`: the outcome of each step in `trace`.
   * @throws ModernLeadsError
   */
  lookup(body: LookupBody, options?: PaidOptions & { explain?: boolean }): Promise<LookupAnswer>;
  lookup(body: LookupBody, options: PaidOptions & { explain?: boolean } = {}): Promise<LookupAnswer | Estimate> {
    const params = { query: { ...dryRunOf(options), ...(options.explain && { explain: true }) } };
    const asked = { ...body, ...paidFields(options) };
    return paidAnswerOf(
      this.transport.api.POST('/v1/lookup', { ...this.transport.writing(options), params, body: asked }),
      options,
    );
  }

  qualify(body: QualifyBody, options: DryRunOptions): Promise<Estimate>;
  /**
   * How well a company, or a person in it, fits the account's buyer context: 0 to 10, with the criteria that made the score. 1 credit.
   * @throws BuyerContextMissingError before a buyer context is set; ModernLeadsError
   */
  qualify(body: QualifyBody, options?: PaidOptions): Promise<QualifyAnswer>;
  qualify(body: QualifyBody, options: PaidOptions = {}): Promise<QualifyAnswer | Estimate> {
    const params = { query: dryRunOf(options) };
    const asked = { ...body, ...paidFields(options) };
    return paidAnswerOf(
      this.transport.api.POST('/v1/qualify', { ...this.transport.writing(options), params, body: asked }),
      options,
    );
  }

  domainFinder(body: DomainFinderBody, options: DryRunOptions): Promise<Estimate>;
  /** The domain of a company by its name, with evidence. 1 credit; nothing found is free. @throws ModernLeadsError */
  domainFinder(body: DomainFinderBody, options?: PaidOptions): Promise<DomainFinderAnswer>;
  domainFinder(body: DomainFinderBody, options: PaidOptions = {}): Promise<DomainFinderAnswer | Estimate> {
    const params = { query: dryRunOf(options) };
    const asked = { ...body, ...paidFields(options) };
    return paidAnswerOf(
      this.transport.api.POST('/v1/domain-finder', { ...this.transport.writing(options), params, body: asked }),
      options,
    );
  }

  /** Balance, limits and the key that is used. Free. */
  account(options?: CallOptions): Promise<Account> {
    return answerOf(this.transport.api.GET('/v1/account', this.transport.with(options)));
  }

  /** What was charged, newest first. Free. */
  usage(query: ListQuery<'ListUsageQuery'> = {}, options?: CallOptions): List<Usage['data'][number], Usage> {
    return new List((cursor) =>
      answerOf(this.transport.api.GET('/v1/usage', { ...this.transport.with(options), params: { query: { ...query, cursor } } })),
    );
  }

  /** Who changed what in the account, newest first. Free; scope `audit`. */
  auditEvents(
    query: ListQuery<'ListAuditEventsQuery'> = {},
    options?: CallOptions,
  ): List<AuditEvents['data'][number], AuditEvents> {
    return new List((cursor) =>
      answerOf(
        this.transport.api.GET('/v1/audit-events', { ...this.transport.with(options), params: { query: { ...query, cursor } } }),
      ),
    );
  }
}
