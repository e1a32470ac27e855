import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import type { AuditLine, AuditLineFilter, AuditLinePage } from '../audit-line.js';

const LINES = `
  SELECT line.id, line.at, line.act, line.subject_kind AS "subjectKind", line.subject_id AS "subjectId",
    line.facts, line.purpose, line.organisation_id AS "organisationId",
    line.owner_organisation_id AS "ownerOrganisationId",
    organisation.kind AS "organisationKind", organisation.name AS "organisationName", account.login AS "accountLogin"
  FROM audit_line AS line
  LEFT JOIN organisation ON organisation.id = line.organisation_id
  LEFT JOIN account ON account.id = line.account_id`;

/** Lines of the protocol, the newest first. Those of one organisation are found by two indexes, so the condition is left out for all. */
@Injectable()
export class AuditLineQuery {
  constructor(private readonly transaction: Transaction) {}

  /** `concerning`: the organisation that acted or whose row it was; null for all lines. */
  async find(
    concerning: string | null,
    filter: AuditLineFilter,
    { after, limit }: AuditLinePage,
  ): Promise<readonly AuditLine[]> {
    const values: unknown[] = [];
    const value = (given: unknown): string => `$${values.push(given)}`;
    const startOf = (day: string, days: number): string =>
      `((${value(day)}::date + ${days})::timestamp AT TIME ZONE '${TIME_ZONE}')`;
    const { from, to, act, subjectKind, subjectId } = filter;
    const conditions = [
      ...(concerning === null ? [] : [concerns(value(concerning))]),
      ...(after === null ? [] : [`line.id < ${value(after)}`]),
      ...(from === null ? [] : [`line.at >= ${startOf(from, 0)}`]),
      ...(to === null ? [] : [`line.at < ${startOf(to, 1)}`]),
      ...(act === null ? [] : [`line.act = ${value(act)}`]),
      ...(subjectKind === null ? [] : [`line.subject_kind = ${value(subjectKind)}`]),
      ...(subjectId === null ? [] : [`line.subject_id = ${value(subjectId)}`]),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const rows = await this.transaction.manager.query<(Omit<AuditLine, 'at'> & { readonly at: Date })[]>(
      `${LINES} ${where} ORDER BY line.id DESC LIMIT ${value(limit)}`,
      values,
    );
    return rows.map((row) => ({ ...row, at: instant(row.at) }));
  }
}

function concerns(organisation: string): string {
  return `(line.organisation_id = ${organisation}::uuid OR line.owner_organisation_id = ${organisation}::uuid)`;
}
