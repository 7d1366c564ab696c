import { setImmediate as nextTurn } from 'node:timers/promises';
import { contactColumns, contactFields } from '@modernleads/contacts';
import type { CallContext, ObjectionsJob, ObjectionsResult } from '@modernleads/contracts';
import { listColumns } from '@modernleads/csv';
import { type Objection, objectionOf, SuppressionList } from '@modernleads/privacy';
import { Injectable } from '@nestjs/common';
import { columnMapOf } from '../contacts/column-map';

/** Rows that are read without a pause. */
const ROWS_AT_ONCE = 10;
/** Kept beside the hashes. */
const SOURCE = 'dashboard';

/** People who object, as the dashboard is told of them. */
@Injectable()
export class ObjectionsService {
  constructor(private readonly list: SuppressionList) {}

  /** @throws ApiError `invalid_input` for a map of columns that cannot be read. */
  async addObjections({ first, rows, map }: ObjectionsJob, { actor }: CallContext): Promise<ObjectionsResult> {
    const columns = contactColumns(rows, columnMapOf(map));
    const read: (Objection & { row: number })[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % ROWS_AT_ONCE === 0) await nextTurn();
      read.push({ row: first + at, ...objectionOf(contactFields(row, columns)) });
    }
    const known = read.filter(({ subjects }) => subjects.length);
    const subjects = known.flatMap((one) => one.subjects);
    return {
      people: known.length,
      added: subjects.length ? await this.list.add(subjects, SOURCE, actor) : 0,
      refused: read.flatMap(({ row, issues }) => (issues.length ? [{ row, issue: issues.join('; ') }] : [])),
      columns: listColumns(columns.names, columns.uses),
    };
  }
}
