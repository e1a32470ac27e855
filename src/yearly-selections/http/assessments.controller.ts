import { Body, Controller, Get, HttpCode, Param, ParseEnumPipe, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { CRITERIA, type Criterion } from '#libs/yearly-selection';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AssessMeasure } from '../application/assess-measure.js';
import { FindMembers } from '../application/find-members.js';
import { ListSelectable } from '../application/list-selectable.js';
import { LabelSeatRequest, PointsRequest } from './selection.requests.js';
import { SelectableMeasuresResponse, SteeringSeatsResponse } from './selectable-measures.responses.js';

const SelectionId = (): ParameterDecorator => Param('id', new RowId('Diese Jahresauswahl'));
const MeasureId = (): ParameterDecorator => Param('measureId', new RowId('Diese Maßnahme'));
const CriterionName = (): ParameterDecorator =>
  Param('criterion', new ParseEnumPipe(Object.fromEntries(CRITERIA.map((one) => [one, one]))));

/** Assessments of the own account, and the seats of those who give them. */
@ApiTags('yearly-selections')
@Controller('api/v1')
export class AssessmentsController {
  constructor(
    private readonly assessMeasure: AssessMeasure,
    private readonly members: FindMembers,
    private readonly listSelectable: ListSelectable,
  ) {}

  @Put('yearly-selections/:id/assessments/:measureId/:criterion')
  @Allow('selection:assess')
  @HttpCode(204)
  @ApiParam({ name: 'criterion', enum: CRITERIA })
  @ApiNoContentResponse({ description: 'Saved; members see it once all is revealed.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`selection-not-now`.' })
  @ApiUnprocessableEntityResponse()
  assess(
    @SelectionId() selectionId: string,
    @MeasureId() measureId: string,
    @CriterionName() criterion: Criterion,
    @Body() { points, reason }: PointsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.assessMeasure.assess({ selectionId, measureId, criterion, points, reason }, actor);
  }

  @Post('yearly-selections/:id/assessments/:measureId/:criterion/revision')
  @Allow('selection:assess')
  @HttpCode(204)
  @ApiParam({ name: 'criterion', enum: CRITERIA })
  @ApiNoContentResponse({ description: 'Both values are kept.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`selection-not-now`, `revised-already`.' })
  @ApiUnprocessableEntityResponse()
  revise(
    @SelectionId() selectionId: string,
    @MeasureId() measureId: string,
    @CriterionName() criterion: Criterion,
    @Body() { points, reason }: PointsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.assessMeasure.revise({ selectionId, measureId, criterion, points, reason }, actor);
  }

  @Get('yearly-selections/:id/selectable-measures')
  @Allow('selection:keep')
  @ApiOkResponse({ type: SelectableMeasuresResponse })
  @ApiNotFoundResponse()
  async selectable(@SelectionId() id: string): Promise<SelectableMeasuresResponse> {
    const measures = await this.listSelectable.execute(id);
    return {
      items: measures.map(({ id: measureId, number, title, plannedCostCents }) => ({
        id: measureId,
        number,
        title,
        plannedCostCents,
      })),
    };
  }

  @Get('steering-seats')
  @Allow('selection:keep')
  @ApiOkResponse({ type: SteeringSeatsResponse })
  async seats(): Promise<SteeringSeatsResponse> {
    return { items: (await this.members.active()).map((member) => ({ ...member, assessed: null })) };
  }

  @Put('steering-seats/:accountId')
  @Allow('selection:keep')
  @ApiOkResponse({ type: SteeringSeatsResponse })
  @ApiUnprocessableEntityResponse()
  async labelSeat(
    @Param('accountId', new RowId('Dieses Konto')) accountId: string,
    @Body() { label }: LabelSeatRequest,
  ): Promise<SteeringSeatsResponse> {
    await this.members.labelSeat(accountId, label.trim());
    return this.seats();
  }
}
