import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { attachmentHeader } from '../../documents/index.js';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddPaper } from '../application/add-paper.js';
import { ListDecisions } from '../application/list-decisions.js';
import { PublishDecision } from '../application/publish-decision.js';
import { RecordDecision } from '../application/record-decision.js';
import {
  DecisionListRequest,
  PaperRequest,
  PublishDecisionRequest,
  RecordDecisionRequest,
} from './decision.request.js';
import { DecidingCommitteesResponse, DecisionListResponse, DecisionResponse } from './decision.response.js';

const DecisionId = (): ParameterDecorator => Param('id', new RowId('Diesen Beschluss'));

/** What committees decided. */
@ApiTags('decisions')
@Controller('api/v1')
export class DecisionsController {
  constructor(
    private readonly listDecisions: ListDecisions,
    private readonly recordDecision: RecordDecision,
    private readonly publishDecision: PublishDecision,
    private readonly addPaper: AddPaper,
  ) {}

  @Get('decisions')
  @Allow('decision:read')
  @ApiOkResponse({ type: DecisionListResponse })
  async list(
    @Query() request: DecisionListRequest,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionListResponse> {
    const found = await this.listDecisions.execute(request.toFilter(), actor);
    return { items: found.map((decision) => DecisionResponse.of(decision)) };
  }

  @Get('deciding-committees')
  @Allow('decision:read')
  @ApiOkResponse({ type: DecidingCommitteesResponse })
  async decidingCommittees(): Promise<DecidingCommitteesResponse> {
    return DecidingCommitteesResponse.of(await this.listDecisions.decidingCommittees());
  }

  @Post('decisions')
  @Allow('decision:record')
  @ApiCreatedResponse({ type: DecisionResponse })
  @ApiUnprocessableEntityResponse()
  async record(@Body() body: RecordDecisionRequest, @CurrentActor() actor: Actor): Promise<DecisionResponse> {
    return this.one((await this.recordDecision.execute(body.toCommand(), actor)).id, actor);
  }

  @Get('decisions/:id')
  @Allow('decision:read')
  @ApiOkResponse({ type: DecisionResponse })
  @ApiNotFoundResponse()
  async one(@DecisionId() id: string, @CurrentActor() actor: Actor): Promise<DecisionResponse> {
    return DecisionResponse.of(await this.listDecisions.one(id, actor));
  }

  @Put('decisions/:id/publicity')
  @Allow('decision:record')
  @ApiOkResponse({ type: DecisionResponse })
  @ApiNotFoundResponse()
  async publish(
    @DecisionId() id: string,
    @Body() { isPublic }: PublishDecisionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionResponse> {
    await this.publishDecision.execute(id, isPublic, actor);
    return this.one(id, actor);
  }

  @Post('decisions/:id/paper')
  @Allow('decision:record')
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: DecisionResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`paper-is-there`: it is never exchanged.' })
  @ApiUnprocessableEntityResponse({ description: 'The field is `file`.' })
  async upload(
    @DecisionId() id: string,
    @Query() { fileName }: PaperRequest,
    @Body() content: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionResponse> {
    await this.addPaper.execute(id, fileName, content, actor);
    return this.one(id, actor);
  }

  @Get('decisions/:id/paper')
  @Allow('decision:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse()
  async paper(@DecisionId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { content, fileName, mediaType } = await this.listDecisions.paper(id, actor);
    const disposition = attachmentHeader(fileName);
    return new StreamableFile(content, { type: mediaType, disposition, length: content.length });
  }
}
