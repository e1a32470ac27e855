import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListActionPoints } from '../application/list-action-points.js';
import { SettleActionPoint } from '../application/settle-action-point.js';
import { ActionPointListResponse, ActionPointResponse } from './action-point.response.js';
import { SettleActionPointRequest } from './minutes.request.js';

/** Tasks that were agreed in meetings. */
@ApiTags('meetings')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(
    private readonly listActionPoints: ListActionPoints,
    private readonly settleActionPoint: SettleActionPoint,
  ) {}

  @Get()
  @Allow('task:settle')
  @ApiOkResponse({ type: ActionPointListResponse })
  async list(@CurrentActor() actor: Actor): Promise<ActionPointListResponse> {
    return {
      items: (await this.listActionPoints.execute(actor)).map((point) => ActionPointResponse.of(point)),
    };
  }

  @Post(':id/settle')
  @Allow('task:settle')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`task-done`.' })
  async settle(
    @Param('id', new RowId('Diese Aufgabe')) id: string,
    @Body() { note }: SettleActionPointRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.settleActionPoint.execute(id, note, actor);
  }
}
