import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { TraceAnswers } from '../application/trace-answers.js';
import { TraceOrigin } from '../application/trace-origin.js';
import { AnswerTraceResponse, AnswerTracesResponse, MeasureOriginResponse } from './traces.responses.js';

/** From answers of surveys to measures, and back. */
@ApiTags('traces')
@Controller('api/v1/traces')
export class TracesController {
  constructor(
    private readonly traceAnswers: TraceAnswers,
    private readonly traceOrigin: TraceOrigin,
  ) {}

  @Get('answers')
  @Allow('measure:read')
  @ApiOkResponse({ type: AnswerTracesResponse })
  async list(@CurrentActor() actor: Actor): Promise<AnswerTracesResponse> {
    return { items: (await this.traceAnswers.list(actor)).map((one) => AnswerTraceResponse.of(one)) };
  }

  @Get('answers/:id')
  @Allow('measure:read')
  @ApiOkResponse({ type: AnswerTraceResponse })
  @ApiNotFoundResponse()
  async one(
    @Param('id', new RowId('Diese Antwort')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<AnswerTraceResponse> {
    return AnswerTraceResponse.of(await this.traceAnswers.one(actor, id));
  }

  @Get('measures/:id')
  @Allow('measure:read')
  @ApiOkResponse({ type: MeasureOriginResponse })
  @ApiNotFoundResponse()
  async origin(
    @Param('id', new RowId('Diese Maßnahme')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeasureOriginResponse> {
    return MeasureOriginResponse.of(await this.traceOrigin.execute(actor, id));
  }
}
