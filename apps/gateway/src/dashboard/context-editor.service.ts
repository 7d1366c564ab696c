import { Audit } from '@modernleads/audit';
import {
  ApiError,
  type AuditEventView,
  type BuyerContextAnswer,
  type BuyerContextHistory,
  type BuyerContextReplacement,
  type BuyerContextVersionParams,
  type FitPreview,
  type FitPreviewBody,
  getBuyerContextVersion,
  listBuyerContexts,
  type ModeParams,
  type PreviewedCompanies,
  previewFits,
  replaceBuyerContext,
  type Rpc,
} from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { RpcClient } from '@modernleads/messaging';
import { Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import { type CallOfDashboard, contextFor } from './dashboard-call';
import { QualifiedCompaniesRepository } from './qualified-companies.repository';

/** As many versions are kept; each has one event at most. */
const EVENTS = 200;

/** What editing the buyer context needs beside the resource of the public API. */
@Injectable()
export class ContextEditorService {
  constructor(
    private readonly rpc: RpcClient,
    private readonly audit: Audit,
    private readonly database: Database,
    private readonly qualified: QualifiedCompaniesRepository,
  ) {}

  /** @throws ApiError `invalid_input`, `changed_meanwhile`. */
  replaceBuyerContext(call: CallOfDashboard<BuyerContextReplacement, ModeParams>): Promise<BuyerContextAnswer> {
    return this.ask(call, replaceBuyerContext, call.input);
  }

  /** Test keys own no answers: what they are told is made up. */
  async listPreviewedCompanies({ session, params }: CallOfDashboard<object, ModeParams>): Promise<PreviewedCompanies> {
    return { companies: params.mode === 'live' ? await this.qualified.listCompanies(session.accountId) : [] };
  }

  /** @throws ApiError `invalid_input`. */
  previewFits(call: CallOfDashboard<FitPreviewBody, ModeParams>): Promise<FitPreview> {
    return this.ask(call, previewFits, call.input);
  }

  async listVersions(call: CallOfDashboard<object, ModeParams>): Promise<BuyerContextHistory> {
    const [{ versions }, actors] = await Promise.all([this.ask(call, listBuyerContexts, {}), this.actorsOf(call)]);
    const users = [...actors.values()].flatMap(({ kind, id }) => (kind === 'user' && id !== null ? [id] : []));
    const names = users.length ? await new Users(this.database.pool).namesOf(users) : new Map<string, string>();
    return {
      versions: versions.map((version) => {
        const actor = actors.get(version.version) ?? null;
        return { ...version, actor, user_name: (actor?.kind === 'user' && names.get(actor.id ?? '')) || null };
      }),
    };
  }

  /** @throws ApiError `not_found`. */
  async getVersion(call: CallOfDashboard<object, BuyerContextVersionParams>): Promise<BuyerContextAnswer> {
    const { current } = await this.ask(call, getBuyerContextVersion, { version: Number(call.params.version) });
    if (!current) throw new ApiError('not_found', 'There is no such version of the buyer context.');
    return current;
  }

  /** Who made each version: a deletion is the version after the one that it deleted. */
  private async actorsOf({
    session,
    params,
  }: CallOfDashboard<object, ModeParams>): Promise<Map<number, AuditEventView['actor']>> {
    const owner = { accountId: session.accountId, mode: params.mode };
    const [set, deleted] = await Promise.all(
      ['buyer_context.set', 'buyer_context.delete'].map((verb) => this.audit.listAuditEvents(owner, { verb, limit: EVENTS })),
    );
    return new Map([
      ...(set ?? []).map(({ after, actor }) => [Number(after?.['version']), actor] as const),
      ...(deleted ?? []).map(({ before, actor }) => [Number(before?.['version']) + 1, actor] as const),
    ]);
  }

  private ask<J extends object, R extends object>(call: CallOfDashboard<object, ModeParams>, rpc: Rpc<J, R>, job: J): Promise<R> {
    return this.rpc.call(rpc, job, contextFor(call, call.params.mode, rpc));
  }
}
