import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListMeasures } from '../application/list-measures.js';
import { ReadMeasureFrame } from '../application/read-measure-frame.js';
import { ReadMeasure } from '../application/read-measure.js';
import { MeasureFrameResponse } from './measure-frame.response.js';
import { MeasureListRequest } from './measure-list.request.js';
import {
  MeasureProposalsResponse,
  MeasureLineResponse,
  MeasureResponse,
  MeasuresResponse,
} from './measure.responses.js';

/** What is done to reach goals of the Integrationskonzept. */
@ApiTags('measures')
@Controller('api/v1')
export class MeasuresController {
  constructor(
    private readonly listMeasures: ListMeasures,
    private readonly readMeasure: ReadMeasure,
    private readonly readFrame: ReadMeasureFrame,
  ) {}

  @Get('measures')
  @Allow('measure:read')
  @ApiOkResponse({ type: MeasuresResponse })
  async list(
    @Query() { conceptId, ...filter }: MeasureListRequest,
    @CurrentActor() actor: Actor,
  ): Promise<MeasuresResponse> {
    return MeasuresResponse.of(await this.listMeasures.execute(actor, conceptId, filter));
  }

  @Get('measures/:id')
  @Allow('measure:read')
  @ApiOkResponse({ type: MeasureResponse })
  @ApiNotFoundResponse()
  async read(
    @Param('id', new RowId('Diese Maßnahme')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeasureResponse> {
    return MeasureResponse.ofWhole(await this.readMeasure.execute(actor, id));
  }

  @Get('measure-frame')
  @Allow('measure:read')
  @ApiOkResponse({ type: MeasureFrameResponse })
  async frame(): Promise<MeasureFrameResponse> {
    return MeasureFrameResponse.of(await this.readFrame.current());
  }

  @Get('measure-proposals')
  @Allow('measure:propose')
  @ApiOkResponse({ type: MeasureProposalsResponse })
  async ownProposals(@CurrentActor() actor: Actor): Promise<MeasureProposalsResponse> {
    return { items: (await this.listMeasures.ownProposals(actor)).map((one) => MeasureLineResponse.of(one)) };
  }
}
