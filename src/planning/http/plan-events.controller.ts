import { Controller, Param, Sse, type MessageEvent } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { Allow, CurrentSessionId } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { LiveRow } from '../../platform/live/live-row.js';
import { FindPlans } from '../application/find-plans.js';
import { PlanRunResponse } from './planning.responses.js';

/** How far a search for course starts is, told while it runs. */
@ApiTags('planning')
@Controller('api/v1/planning/runs')
export class PlanEventsController {
  constructor(
    private readonly findPlans: FindPlans,
    private readonly liveRow: LiveRow,
  ) {}

  @Sse(':id/events')
  @Allow('plan:read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Each event is a PlanRunResponse; the stream ends with the search.' })
  @ApiNotFoundResponse()
  async events(
    @Param('id', new RowId('Diese Planung')) id: string,
    @CurrentSessionId() sessionId: string,
  ): Promise<Observable<MessageEvent>> {
    await this.findPlans.one(id);
    return this.liveRow.watch({
      table: 'plan_run',
      id,
      read: async () => PlanRunResponse.of(await this.findPlans.one(id)),
      isOver: ({ state }) => state === 'finished' || state === 'cancelled',
      sessionId,
    });
  }
}
