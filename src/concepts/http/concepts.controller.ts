import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AdoptConcept } from '../application/adopt-concept.js';
import { CopyConcept } from '../application/copy-concept.js';
import { FindConcepts } from '../application/find-concepts.js';
import { KeepEditions } from '../application/keep-editions.js';
import { ShowConcept } from '../application/show-concept.js';
import {
  AdoptConceptRequest,
  ChangeEditionRequest,
  EditionRequest,
  SeenConceptVersionRequest,
} from './concept.request.js';
import {
  AdoptingDecisionListResponse,
  AdoptingDecisionResponse,
  ConceptResponse,
  EditionListResponse,
  EditionResponse,
  AddedConceptPartResponse,
} from './concept.response.js';

const ConceptId = (): ParameterDecorator => Param('id', new RowId('Diese Fassung'));

/** Editions of the Integrationskonzept and their life. */
@ApiTags('concepts')
@Controller('api/v1/concepts')
export class ConceptsController {
  constructor(
    private readonly showConcept: ShowConcept,
    private readonly findConcepts: FindConcepts,
    private readonly keepEditions: KeepEditions,
    private readonly adoptConcept: AdoptConcept,
    private readonly copyConcept: CopyConcept,
  ) {}

  @Get()
  @Allow('concept:read')
  @ApiOkResponse({ type: EditionListResponse })
  async list(): Promise<EditionListResponse> {
    const items = (await this.showConcept.editions()).map((edition) => EditionResponse.of(edition));
    return { items, currentId: (await this.findConcepts.current())?.id ?? null };
  }

  @Get('adopting-decisions')
  @Allow('concept:keep')
  @ApiOkResponse({ type: AdoptingDecisionListResponse })
  async adoptingDecisions(): Promise<AdoptingDecisionListResponse> {
    const decisions = await this.adoptConcept.adoptingDecisions();
    return { items: decisions.map((decision) => AdoptingDecisionResponse.of(decision)) };
  }

  @Get(':id')
  @Allow('concept:read')
  @ApiOkResponse({ type: ConceptResponse })
  @ApiNotFoundResponse()
  async one(@ConceptId() id: string): Promise<ConceptResponse> {
    return ConceptResponse.of(await this.showConcept.whole(id));
  }

  @Post()
  @Allow('concept:keep')
  @ApiCreatedResponse({ type: AddedConceptPartResponse })
  @ApiConflictResponse({ description: '`draft-exists`.' })
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: EditionRequest, @CurrentActor() actor: Actor): Promise<AddedConceptPartResponse> {
    return { id: await this.keepEditions.add(body, actor) };
  }

  @Put(':id')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`.' })
  @ApiUnprocessableEntityResponse()
  change(
    @ConceptId() id: string,
    @Body() body: ChangeEditionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepEditions.change(id, body, actor);
  }

  @Post(':id/adoption')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The edition in force until now is replaced.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  adopt(
    @ConceptId() id: string,
    @Body() { version, decisionId, validFrom }: AdoptConceptRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.adoptConcept.execute({ conceptId: id, version, decisionId, validFrom }, actor);
  }

  @Post(':id/update-begin')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  beginUpdate(
    @ConceptId() conceptId: string,
    @Body() { version }: SeenConceptVersionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepEditions.step({ conceptId, version, step: 'begin-update' }, actor);
  }

  @Post(':id/update-end')
  @Allow('concept:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  endUpdate(
    @ConceptId() conceptId: string,
    @Body() { version }: SeenConceptVersionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepEditions.step({ conceptId, version, step: 'end-update' }, actor);
  }

  @Post(':id/copies')
  @Allow('concept:keep')
  @ApiCreatedResponse({
    type: AddedConceptPartResponse,
    description: 'A draft with the same axes and working groups.',
  })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-act-impossible`, `draft-exists`.' })
  @ApiUnprocessableEntityResponse()
  async copy(
    @ConceptId() id: string,
    @Body() body: EditionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedConceptPartResponse> {
    return { id: await this.copyConcept.execute(id, body, actor) };
  }
}
