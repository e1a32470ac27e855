import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { DeleteDemandReport } from '../application/delete-demand-report.js';
import { ListDemandReports } from '../application/list-demand-reports.js';
import { SaveDemandReport } from '../application/save-demand-report.js';
import { SaveDemandReportRequest } from './save-demand-report.request.js';
import { DemandReportPageResponse, DemandReportResponse } from './demand-report.response.js';
import { readReportCursor, writeReportCursor } from './report-cursor.js';

/** Demand as plain counts. */
@ApiTags('demand')
@Controller('api/v1/demand-reports')
export class DemandReportsController {
  constructor(
    private readonly listReports: ListDemandReports,
    private readonly saveReport: SaveDemandReport,
    private readonly deleteReport: DeleteDemandReport,
  ) {}

  @Get()
  @Allow('demand-report:read')
  @ApiOkResponse({ type: DemandReportPageResponse })
  async list(@Query() query: PageRequest, @CurrentActor() actor: Actor): Promise<DemandReportPageResponse> {
    const page = { after: readReportCursor(query.cursor), limit: query.limit };
    const { reports, hasMore } = await this.listReports.execute(page, actor);
    return {
      items: reports.map((report) => DemandReportResponse.of(report)),
      nextCursor: hasMore ? writeReportCursor(reports.at(-1)) : null,
    };
  }

  @Put()
  @Allow('demand-report:write')
  @ApiOkResponse({ type: DemandReportResponse })
  @ApiConflictResponse({ description: '`counted-twice` unless `confirmed`.' })
  @ApiUnprocessableEntityResponse()
  async save(
    @Body() body: SaveDemandReportRequest,
    @CurrentActor() actor: Actor,
  ): Promise<DemandReportResponse> {
    const { report } = await this.saveReport.execute(actor, body.toReport(), { isConfirmed: body.confirmed });
    return DemandReportResponse.of(await this.listReports.one(report, actor));
  }

  @Delete(':id')
  @Allow('demand-report:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async delete(
    @Param('id', new RowId('Diese Bedarfsmeldung')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.deleteReport.execute(id, actor);
  }
}
