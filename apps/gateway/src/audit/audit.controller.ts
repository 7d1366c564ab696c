import { Audit } from '@modernleads/audit';
import { type AuditEventPage, type AuditEventQuery, listAuditEventsRoute } from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';

const DEFAULT_PAGE = 100;

@Controller()
export class AuditController {
  constructor(private readonly audit: Audit) {}

  @Route(listAuditEventsRoute)
  async listAuditEvents(@Call() { key, input }: ApiCall<AuditEventQuery>): Promise<AuditEventPage> {
    const { limit = DEFAULT_PAGE, cursor: after, from, to, ...filter } = input;
    const period = { from: from === undefined ? undefined : new Date(from), to: to === undefined ? undefined : new Date(to) };
    const events = await this.audit.listAuditEvents(key, { ...filter, ...period, after, limit: limit + 1 });
    const data = events.slice(0, limit);
    return { data, next_cursor: events.length > limit ? String(data.at(-1)?.sequence) : null };
  }
}
