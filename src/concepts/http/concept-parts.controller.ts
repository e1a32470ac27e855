import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiParam,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { KeepParts } from '../application/keep-parts.js';
import { AXES, type Axis } from '../concept-frame.js';
import { AxisName } from './axis.pipe.js';
import { OrderConceptPartsRequest } from './concept.request.js';
import { AddedConceptPartResponse } from './concept.response.js';
import { ChangeConceptPartRequest, ConceptPartRequest } from './frame.request.js';

const ConceptId = (): ParameterDecorator => Param('id', new RowId('Diese Fassung'));
const AxisOf = (): ParameterDecorator => Param('axis', new AxisName());
const PartId = (): ParameterDecorator => Param('partId', new RowId('Diesen Eintrag'));

/** Themenfelder, Querschnittsthemen and Zielgruppen of an edition. */
@ApiTags('concepts')
@ApiParam({ name: 'axis', enum: AXES })
@Controller('api/v1/concepts/:id/axes/:axis')
export class ConceptPartsController {
  constructor(private readonly keepParts: KeepParts) {}

  @Post()
  @Allow('concept:keep')
  @ApiCreatedResponse({ type: AddedConceptPartResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  async add(
    @ConceptId() conceptId: string,
    @AxisOf() axis: Axis,
    @Body() body: ConceptPartRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedConceptPartResponse> {
    return { id: await this.keepParts.add({ conceptId, axis }, body, actor) };
  }

  @Put()
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`.' })
  order(
    @ConceptId() conceptId: string,
    @AxisOf() axis: Axis,
    @Body() { ids }: OrderConceptPartsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepParts.order({ conceptId, axis }, ids, actor);
  }

  @Put(':partId')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  change(
    @ConceptId() conceptId: string,
    @AxisOf() axis: Axis,
    @PartId() partId: string,
    @Body() body: ChangeConceptPartRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepParts.update({ conceptId, axis }, partId, body, actor);
  }

  @Delete(':partId')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`part-used`, `concept-replaced`.' })
  remove(
    @ConceptId() conceptId: string,
    @AxisOf() axis: Axis,
    @PartId() partId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepParts.remove({ conceptId, axis }, partId, actor);
  }
}
