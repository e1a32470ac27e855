import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { KeepSteps } from '../application/keep-steps.js';
import { OrderConceptPartsRequest } from './concept.request.js';
import { AddedConceptPartResponse } from './concept.response.js';
import { ChangeProcessStepRequest, ProcessStepRequest } from './frame.request.js';

const ConceptId = (): ParameterDecorator => Param('id', new RowId('Diese Fassung'));
const StepId = (): ParameterDecorator => Param('stepId', new RowId('Diesen Schritt'));

/** The Zeitschiene of an edition. */
@ApiTags('concepts')
@Controller('api/v1/concepts/:id/steps')
export class ProcessStepsController {
  constructor(private readonly keepSteps: KeepSteps) {}

  @Post()
  @Allow('concept:keep')
  @ApiCreatedResponse({ type: AddedConceptPartResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  async add(
    @ConceptId() id: string,
    @Body() body: ProcessStepRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedConceptPartResponse> {
    return { id: await this.keepSteps.add(id, body, actor) };
  }

  @Put()
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`.' })
  order(
    @ConceptId() id: string,
    @Body() { ids }: OrderConceptPartsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepSteps.order(id, ids, actor);
  }

  @Put(':stepId')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  change(
    @ConceptId() id: string,
    @StepId() stepId: string,
    @Body() body: ChangeProcessStepRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepSteps.update(id, stepId, body, actor);
  }

  @Delete(':stepId')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`.' })
  remove(@ConceptId() id: string, @StepId() stepId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.keepSteps.remove(id, stepId, actor);
  }
}
