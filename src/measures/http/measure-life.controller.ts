import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ChangeMeasureState } from '../application/change-measure-state.js';
import { ChangeMeasure } from '../application/change-measure.js';
import { ReportOnMeasure } from '../application/report-on-measure.js';
import { MeasureReportRequest, MeasureStepRequest, MeasureWordsRequest } from './measure-life.requests.js';
import { MeasureRequest } from './measure.requests.js';

const MeasureId = (): ParameterDecorator => Param('id', new RowId('Diese Maßnahme'));
const CONFLICT = '`changed-meanwhile`: look at it anew; `concept-replaced`.';

/** What becomes of a measure: kept by the Kreisverwaltung, reported on by who answers for it. */
@ApiTags('measures')
@Controller('api/v1/measures')
export class MeasureLifeController {
  constructor(
    private readonly changeMeasure: ChangeMeasure,
    private readonly changeState: ChangeMeasureState,
    private readonly reportOnMeasure: ReportOnMeasure,
  ) {}

  @Put(':id')
  @Allow('measure:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: CONFLICT })
  @ApiUnprocessableEntityResponse()
  change(@MeasureId() id: string, @Body() form: MeasureRequest, @CurrentActor() actor: Actor): Promise<void> {
    return this.changeMeasure.execute(actor, id, form);
  }

  @Post(':id/steps')
  @Allow('measure:report')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`act-not-for-party`: this act is for the Kreisverwaltung alone.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: `\`measure-not-now\`, ${CONFLICT}` })
  @ApiUnprocessableEntityResponse({ description: '`reason-missing`, `period-reversed`' })
  step(
    @MeasureId() id: string,
    @Body() command: MeasureStepRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changeState.execute(actor, id, command);
  }

  @Post(':id/reports')
  @Allow('measure:report')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: CONFLICT })
  @ApiUnprocessableEntityResponse()
  report(
    @MeasureId() id: string,
    @Body() report: MeasureReportRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.reportOnMeasure.execute(actor, id, report);
  }

  @Post(':id/withdraw-promise')
  @Allow('measure:report')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: CONFLICT })
  @ApiUnprocessableEntityResponse()
  withdrawPromise(
    @MeasureId() id: string,
    @Body() { text, version }: MeasureWordsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.reportOnMeasure.withdrawPromise(actor, id, { reason: text, version });
  }
}
