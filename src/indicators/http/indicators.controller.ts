import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
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
import { AddIndicator } from '../application/add-indicator.js';
import { ChangeIndicator } from '../application/change-indicator.js';
import { PreviewQuery } from '../application/preview-query.js';
import { ReadIndicators } from '../application/read-indicators.js';
import { AddIndicatorRequest, ChangeIndicatorRequest, EndIndicatorRequest } from './indicator.requests.js';
import { IndicatorListRequest, QueryPreviewRequest } from './indicator-list.requests.js';
import {
  AddedIndicatorResponse,
  IndicatorListResponse,
  LiveFigureResponse,
  QueryPreviewResponse,
} from './indicator.responses.js';
import { WholeIndicatorResponse } from './whole-indicator.response.js';

const IndicatorId = (): ParameterDecorator => Param('id', new RowId('Diesen Indikator'));
const CONFLICT = '`changed-meanwhile`, `concept-replaced`, `indicator-ended`';

/** Indicators of goals: reading for everybody, keeping for those who lead a working group of their fields. */
@ApiTags('indicators')
@Controller('api/v1/indicators')
export class IndicatorsController {
  constructor(
    private readonly readIndicators: ReadIndicators,
    private readonly addIndicator: AddIndicator,
    private readonly changeIndicator: ChangeIndicator,
    private readonly previewQuery: PreviewQuery,
  ) {}

  @Get()
  @Allow('indicator:read')
  @ApiOkResponse({ type: IndicatorListResponse })
  async list(
    @Query() { conceptId }: IndicatorListRequest,
    @CurrentActor() actor: Actor,
  ): Promise<IndicatorListResponse> {
    return IndicatorListResponse.of(await this.readIndicators.all(actor, conceptId));
  }

  @Get(':id')
  @Allow('indicator:read')
  @ApiOkResponse({ type: WholeIndicatorResponse })
  @ApiNotFoundResponse()
  async read(@IndicatorId() id: string, @CurrentActor() actor: Actor): Promise<WholeIndicatorResponse> {
    return WholeIndicatorResponse.ofWhole(await this.readIndicators.one(actor, id));
  }

  @Post('preview')
  @Allow('indicator:read')
  @HttpCode(200)
  @ApiOkResponse({ type: QueryPreviewResponse, description: 'What the query says today; nothing is kept.' })
  @ApiUnprocessableEntityResponse()
  async preview(@Body() body: QueryPreviewRequest): Promise<QueryPreviewResponse> {
    const live = await this.previewQuery.execute(body.toQuestion());
    return { live: live === null ? null : LiveFigureResponse.of(live) };
  }

  @Post()
  @Allow('indicator:keep')
  @ApiCreatedResponse({ type: AddedIndicatorResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiConflictResponse({ description: '`concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  async add(
    @Body() body: AddIndicatorRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedIndicatorResponse> {
    return { id: await this.addIndicator.execute(actor, body.goalId, body.toForm()) };
  }

  @Put(':id')
  @Allow('indicator:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: CONFLICT })
  @ApiUnprocessableEntityResponse()
  change(
    @IndicatorId() id: string,
    @Body() body: ChangeIndicatorRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changeIndicator.execute(actor, id, body.toForm(), body.version);
  }

  @Post(':id/end')
  @Allow('indicator:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: CONFLICT })
  end(
    @IndicatorId() id: string,
    @Body() { version }: EndIndicatorRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changeIndicator.end(actor, id, version);
  }
}
