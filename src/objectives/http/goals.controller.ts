import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddGoal } from '../application/add-goal.js';
import { ChangeGoal } from '../application/change-goal.js';
import { ReadGoals } from '../application/read-goals.js';
import { AddGoalRequest, ChangeGoalRequest, GoalDraftRequest, StepGoalRequest } from './goal.request.js';
import { GoalHintsResponse, GoalListResponse, GoalResponse } from './goal.response.js';
import { EditionRequest } from './objective-fields.js';

const GoalId = (): ParameterDecorator => Param('id', new RowId('Dieses Wirkungsziel'));

/** Goals of the concept: reading for everybody, writing for those who lead a working group of their fields. */
@ApiTags('goals')
@Controller('api/v1/goals')
export class GoalsController {
  constructor(
    private readonly readGoals: ReadGoals,
    private readonly addGoal: AddGoal,
    private readonly changeGoal: ChangeGoal,
  ) {}

  @Get()
  @Allow('objective:read')
  @ApiOkResponse({ type: GoalListResponse })
  async list(
    @Query() { conceptId }: EditionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<GoalListResponse> {
    return GoalListResponse.of(await this.readGoals.all(actor, conceptId));
  }

  @Get(':id')
  @Allow('objective:read')
  @ApiOkResponse({ type: GoalResponse })
  @ApiNotFoundResponse()
  async read(@GoalId() id: string, @CurrentActor() actor: Actor): Promise<GoalResponse> {
    return GoalResponse.of(await this.readGoals.one(actor, id));
  }

  @Post('hints')
  @Allow('objective:read')
  @HttpCode(200)
  @ApiOkResponse({
    type: GoalHintsResponse,
    description: 'What a SMART goal should have and this draft lacks.',
  })
  @ApiUnprocessableEntityResponse()
  async judge(@Body() body: GoalDraftRequest): Promise<GoalHintsResponse> {
    return { hints: [...(await this.readGoals.hints(body.toGoal(), body.conceptId, body.needIds))] };
  }

  @Post()
  @Allow('objective:write')
  @ApiCreatedResponse({ type: GoalResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiConflictResponse({ description: '`concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: AddGoalRequest, @CurrentActor() actor: Actor): Promise<GoalResponse> {
    const { id } = await this.addGoal.execute(actor, body.conceptId, body.toContent());
    return this.read(id, actor);
  }

  @Put(':id')
  @Allow('objective:write')
  @ApiOkResponse({ type: GoalResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  async change(
    @GoalId() id: string,
    @Body() body: ChangeGoalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<GoalResponse> {
    await this.changeGoal.execute(actor, id, body.toContent(), body.version);
    return this.read(id, actor);
  }

  @Post(':id/steps')
  @Allow('objective:write')
  @HttpCode(200)
  @ApiOkResponse({ type: GoalResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `objective-act-not-now`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse({ description: '`reason-missing`' })
  async step(
    @GoalId() id: string,
    @Body() body: StepGoalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<GoalResponse> {
    await this.changeGoal.step(actor, id, body.toStep());
    return this.read(id, actor);
  }

  @Delete(':id')
  @Allow('objective:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`goal-in-use`, `concept-replaced`' })
  async remove(@GoalId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.changeGoal.delete(actor, id);
  }
}
