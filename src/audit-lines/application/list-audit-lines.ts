import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { discloseAuditLine, mayReadAllAuditLines, mayReadAuditLine } from '#libs/rights';
import type { ActedBy, AuditLine, AuditLineFilter, AuditLinePage, ShownAuditLine } from '../audit-line.js';
import { AuditLineQuery } from '../persistence/audit-line.query.js';

/** One page; `next` is the line after which the next one begins, null at the end. */
export interface AuditLineList {
  readonly lines: readonly ShownAuditLine[];
  readonly next: number | null;
}

/** “Protokoll ansehen”: who did what and touched whose rows, the newest first, as far as it concerns the reader. */
@Injectable()
export class ListAuditLines {
  constructor(private readonly lines: AuditLineQuery) {}

  async execute(filter: AuditLineFilter, page: AuditLinePage, reader: Actor): Promise<AuditLineList> {
    const mayReadAll = mayReadAllAuditLines(reader) && filter.subjectId === null;
    const concerning = mayReadAll ? null : reader.organisationId;
    const found = await this.lines.find(concerning, filter, { ...page, limit: page.limit + 1 });
    const shown = found.slice(0, page.limit);
    return {
      lines: shown.filter((line) => mayReadAuditLine(reader, line)).map((line) => disclose(reader, line)),
      next: found.length > page.limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }
}

function disclose(reader: Actor, line: AuditLine): ShownAuditLine {
  const { showsOrganisation, showsAccount, subjectId, facts } = discloseAuditLine(reader, line);
  return {
    at: line.at,
    by: actedBy(reader, line),
    organisationName: showsOrganisation ? line.organisationName : null,
    accountLogin: showsAccount ? line.accountLogin : null,
    act: line.act,
    subjectKind: line.subjectKind,
    subjectId,
    purpose: line.purpose,
    facts,
  };
}

function actedBy({ organisationId }: Actor, line: AuditLine): ActedBy {
  if (line.organisationId === null) return 'nobody-signed-in';
  return line.organisationId === organisationId ? 'own-organisation' : 'other-organisation';
}
