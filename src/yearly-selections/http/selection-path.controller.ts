import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AmendSelection } from '../application/amend-selection.js';
import { DecideSelection } from '../application/decide-selection.js';
import { ReadSelection } from '../application/read-selection.js';
import { AmendSelectionRequest, DecideSelectionRequest } from './selection.requests.js';
import { AmendedSelectionResponse } from './selectable-measures.responses.js';
import { SelectionResponse } from './selection.responses.js';

const SelectionId = (): ParameterDecorator => Param('id', new RowId('Diese Jahresauswahl'));
const CONFLICT = { description: '`selection-not-now`, `changed-meanwhile`.' };
const WRONG = { description: 'The decision does not carry this step; the field is `decisionId`.' };

/** The path of decision: each step stands on a decision of its own, and what is decided is locked. */
@ApiTags('yearly-selections')
@Controller('api/v1/yearly-selections/:id')
export class SelectionPathController {
  constructor(
    private readonly decideSelection: DecideSelection,
    private readonly amendSelection: AmendSelection,
    private readonly readSelection: ReadSelection,
  ) {}

  @Post('recommend')
  @Allow('selection:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  @ApiUnprocessableEntityResponse(WRONG)
  async recommend(
    @SelectionId() id: string,
    @Body() { version, decisionId }: DecideSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.decideSelection.recommend({ id, version }, decisionId, actor);
    return SelectionResponse.of(await this.readSelection.execute(id, actor));
  }

  @Post('decide')
  @Allow('selection:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  @ApiUnprocessableEntityResponse(WRONG)
  async decide(
    @SelectionId() id: string,
    @Body() { version, decisionId }: DecideSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.decideSelection.decide({ id, version }, decisionId, actor);
    return SelectionResponse.of(await this.readSelection.execute(id, actor));
  }

  @Post('send-back')
  @Allow('selection:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SelectionResponse })
  @ApiConflictResponse(CONFLICT)
  @ApiUnprocessableEntityResponse(WRONG)
  async sendBack(
    @SelectionId() id: string,
    @Body() { version, decisionId }: DecideSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionResponse> {
    await this.decideSelection.sendBack({ id, version }, decisionId, actor);
    return SelectionResponse.of(await this.readSelection.execute(id, actor));
  }

  @Post('amend')
  @Allow('selection:keep')
  @ApiCreatedResponse({ type: AmendedSelectionResponse, description: 'The new edition; this one stays.' })
  @ApiConflictResponse(CONFLICT)
  async amend(
    @SelectionId() id: string,
    @Body() { version, reason }: AmendSelectionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AmendedSelectionResponse> {
    return { id: await this.amendSelection.execute({ id, version }, reason, actor) };
  }
}
