import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { BeginSelection } from '../application/begin-selection.js';
import { ListSelections } from '../application/list-selections.js';
import { MoveSelection } from '../application/move-selection.js';
import { RankSelection } from '../application/rank-selection.js';
import { ReadSelection } from '../application/read-selection.js';
import {
  BeginSelectionRequest,
  PrepareSelectionRequest,
  RankSelectionRequest,
  SeenSelectionRequest,
} from './selection.requests.js';
import { ListedSelectionResponse, SelectionListResponse, SelectionResponse } from './selection.responses.js';

const SelectionId = (): ParameterDecorator => Param('id', new RowId('Diese Jahresauswahl'));
const CONFLICT = { description: '`selection-not-now`, `changed-meanwhile`.' };

/** Which measures a year takes up: until all see all, and the order that is made of it. */
@ApiTags('yearly-selections')
@Controller('api/v1/yearly-selections')
export class YearlySelectionsController {
  constructor(
    private readonly listSelections: ListSelections,
    private readonly readSelection: ReadSelection,
    private readonly beginSelection: BeginSelection,
    private readonly moveSelection: MoveSelection,
    private readonly rankSelection: RankSelection,
  ) {}

  @Get()
  @Allow('selection:read')
  @ApiOkResponse({ type: SelectionListResponse })
  async list(@CurrentActor() actor: Actor): Promise<SelectionListResponse> {
    const found = await this.listSelections.execute(actor);
    return { items: found.map(ListedSelectionResponse.ofListed) };
  }

  @Post()
  @Allow('selection:keep')
  @ApiCreatedResponse({ type: SelectionResponse })
  @ApiConflictResponse({ description: '`year-begun-already`.' })
  @ApiUnprocessableEntityResponse()
  async begin(
    @Body() { year }: BeginSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    return this.one(await this.beginSelection.execute(year, actor), actor);
  }

  @Get(':id')
  @Allow('selection:read')
  @ApiOkResponse({ type: SelectionResponse })
  @ApiNotFoundResponse()
  async one(@SelectionId() id: string, @CurrentActor() actor: Actor): Promise<SelectionResponse> {
    return SelectionResponse.of(await this.readSelection.execute(id, actor));
  }

  @Put(':id/candidates')
  @Allow('selection:keep')
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  @ApiUnprocessableEntityResponse()
  async prepare(
    @SelectionId() id: string,
    @Body() { version, measureIds, frameCents }: PrepareSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.moveSelection.prepare({ id, version }, { measureIds, frameCents }, actor);
    return this.one(id, actor);
  }

  @Post(':id/open-assessment')
  @Allow('selection:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  async openAssessment(
    @SelectionId() id: string,
    @Body() { version }: SeenSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.moveSelection.openAssessment({ id, version }, actor);
    return this.one(id, actor);
  }

  @Post(':id/prepare-again')
  @Allow('selection:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  async prepareAgain(
    @SelectionId() id: string,
    @Body() { version }: SeenSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.moveSelection.prepareAgain({ id, version }, actor);
    return this.one(id, actor);
  }

  @Post(':id/reveal')
  @Allow('selection:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  async reveal(
    @SelectionId() id: string,
    @Body() { version }: SeenSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.moveSelection.reveal({ id, version }, actor);
    return this.one(id, actor);
  }

  @Put(':id/ranking')
  @Allow('selection:keep')
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  @ApiUnprocessableEntityResponse()
  async rank(
    @SelectionId() id: string,
    @Body() { version, items, frameCents }: RankSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.rankSelection.execute({ id, version }, items, frameCents, actor);
    return this.one(id, actor);
  }
}
