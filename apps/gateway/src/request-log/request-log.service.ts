import {
  ApiError,
  type RequestDetail,
  type RequestPage,
  type RequestParams,
  type RequestQuery,
  type RequestView,
  toCredits,
} from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { RequestLog } from './request-log';
import { RequestLogRepository, type RequestRow } from './request-log.repository';

const DEFAULT_PAGE = 100;

/** Reads the log for the accounts whose calls are in it. */
@Injectable()
export class RequestLogService {
  constructor(
    private readonly log: RequestLog,
    private readonly repository: RequestLogRepository,
    private readonly ledger: Ledger,
  ) {}

  async listRequests({ key, input }: ApiCall<RequestQuery>): Promise<RequestPage> {
    const { mode = key.mode, source = 'api', limit = DEFAULT_PAGE, cursor, key_id: keyId, from, to, ...filter } = input;
    await this.log.flush();
    const rows = await this.repository.list({
      ...{ ...filter, accountId: key.accountId, mode, source, keyId },
      from: momentOf(from),
      to: momentOf(to),
      after: cursor === undefined ? undefined : positionOf(cursor),
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { data: page.map(viewOf), next_cursor: last && rows.length > limit ? `${last.at.getTime()}.${last.id}` : null };
  }

  /** @throws ApiError `not_found`. */
  async getRequest({ key, params }: ApiCall<object, object, RequestParams>): Promise<RequestDetail> {
    await this.log.flush();
    const row = await this.repository.find(key.accountId, params.id);
    if (!row) throw new ApiError('not_found', 'There is no such request, or it is older than 30 days.');
    // A hold has the id of the operation, or of the job, that pays by it. A job whose dossier is cached was paid for by another call.
    const holds = [row.operation_id, row.cached ? null : row.job_id].filter((id) => id != null);
    const charges = holds.length ? await this.ledger.chargesOf(key.accountId, holds) : [];
    return {
      ...viewOf(row),
      charges: charges.map(({ id, amount, createdAt }) => ({
        id,
        credits: toCredits(amount),
        created_at: createdAt.toISOString(),
      })),
    };
  }
}

const momentOf = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));

/** Of a cursor that has the right form. */
function positionOf(cursor: string): { at: Date; id: string } {
  const [at, id = ''] = cursor.split('.');
  return { at: new Date(Number(at)), id };
}

function viewOf({ id: _id, at, code, charged, operation_id, job_id, user_agent, ip, weight, ...row }: RequestRow): RequestView {
  return {
    ...row,
    at: at.toISOString(),
    code: code ?? null,
    credits_charged: toCredits(charged),
    operation_id: operation_id ?? null,
    job_id: job_id ?? null,
    user_agent: user_agent ?? null,
    ip: ip ?? null,
    sample_weight: weight,
  };
}
