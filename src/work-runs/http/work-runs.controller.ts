import { Controller, Get, HttpCode, Param, Post, Sse, type MessageEvent } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import type { Actor } from '#libs/kernel';
import { isWorkOver } from '#libs/work-run';
import { Allow, CurrentActor, CurrentSessionId } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { LiveRow } from '../../platform/live/live-row.js';
import { CancelWorkRun } from '../application/cancel-work-run.js';
import { FindWorkRuns } from '../application/find-work-runs.js';
import { WorkRunResponse, WorkRunsResponse } from './work-run.response.js';

const RunId = (): ParameterDecorator => Param('id', new RowId('Diesen Vorgang'));

/** Long work of one's own organisation. */
@ApiTags('work-runs')
@Controller('api/v1/work-runs')
export class WorkRunsController {
  constructor(
    private readonly findWorkRuns: FindWorkRuns,
    private readonly cancelWorkRun: CancelWorkRun,
    private readonly liveRow: LiveRow,
  ) {}

  @Get()
  @Allow('work-run:read')
  @ApiOkResponse({ type: WorkRunsResponse })
  async list(@CurrentActor() actor: Actor): Promise<WorkRunsResponse> {
    return { items: (await this.findWorkRuns.latest(actor)).map((run) => WorkRunResponse.of(run)) };
  }

  @Get(':id')
  @Allow('work-run:read')
  @ApiOkResponse({ type: WorkRunResponse })
  @ApiNotFoundResponse()
  async one(@RunId() id: string, @CurrentActor() actor: Actor): Promise<WorkRunResponse> {
    return WorkRunResponse.of(await this.findWorkRuns.own(id, actor));
  }

  @Sse(':id/events')
  @Allow('work-run:read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Each event is a WorkRunResponse; the stream ends with the work.' })
  @ApiNotFoundResponse()
  async events(
    @RunId() id: string,
    @CurrentActor() actor: Actor,
    @CurrentSessionId() sessionId: string,
  ): Promise<Observable<MessageEvent>> {
    await this.findWorkRuns.own(id, actor);
    return this.liveRow.watch({
      table: 'work_run',
      id,
      read: async () => WorkRunResponse.of(await this.findWorkRuns.own(id, actor)),
      isOver: ({ state }) => isWorkOver(state),
      sessionId,
    });
  }

  @Post(':id/cancel')
  @Allow('work-run:read')
  @HttpCode(200)
  @ApiOkResponse({ type: WorkRunResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`work-is-over`.' })
  async cancel(@RunId() id: string, @CurrentActor() actor: Actor): Promise<WorkRunResponse> {
    return WorkRunResponse.of(await this.cancelWorkRun.execute(id, actor));
  }
}
