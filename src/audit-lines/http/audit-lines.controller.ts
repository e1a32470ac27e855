import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { writeCursor } from '../../platform/http/page-cursor.js';
import { ListAuditLines } from '../application/list-audit-lines.js';
import { AuditLinePageResponse, AuditLineResponse } from './audit-line.response.js';
import { ListAuditLinesRequest } from './audit-lines.request.js';

/** The protocol: what was done, by whom, to whose rows, and what for. */
@ApiTags('audit-lines')
@Controller('api/v1/audit-lines')
export class AuditLinesController {
  constructor(private readonly listAuditLines: ListAuditLines) {}

  @Get()
  @Allow('audit:read')
  @ApiOkResponse({ type: AuditLinePageResponse })
  async list(
    @Query() query: ListAuditLinesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AuditLinePageResponse> {
    const page = { after: query.toPlace(), limit: query.limit };
    const { lines, next } = await this.listAuditLines.execute(query.toFilter(), page, actor);
    return {
      items: lines.map((line) => AuditLineResponse.of(line)),
      nextCursor: next === null ? null : writeCursor([String(next)]),
    };
  }
}
