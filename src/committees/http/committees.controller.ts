import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddCommittee } from '../application/add-committee.js';
import { ChangeCommittee } from '../application/change-committee.js';
import { CloseCommittee } from '../application/close-committee.js';
import { ShowCommittees } from '../application/show-committees.js';
import { AddCommitteeRequest, ChangeCommitteeRequest, CloseCommitteeRequest } from './committee.request.js';
import { AddedCommitteeResponse, CommitteeListResponse, CommitteeResponse } from './committee.response.js';

const CommitteeId = (): ParameterDecorator => Param('id', new RowId('Dieses Gremium'));

/** Committees: reading for all members, keeping for the Kreisverwaltung. */
@ApiTags('committees')
@Controller('api/v1/committees')
export class CommitteesController {
  constructor(
    private readonly showCommittees: ShowCommittees,
    private readonly addCommittee: AddCommittee,
    private readonly changeCommittee: ChangeCommittee,
    private readonly closeCommittee: CloseCommittee,
  ) {}

  @Get()
  @Allow('committee:read')
  @ApiOkResponse({ type: CommitteeListResponse })
  async list(@CurrentActor() actor: Actor): Promise<CommitteeListResponse> {
    return { items: (await this.showCommittees.all(actor)).map((view) => CommitteeResponse.of(view)) };
  }

  @Get(':id')
  @Allow('committee:read')
  @ApiOkResponse({ type: CommitteeResponse })
  @ApiNotFoundResponse()
  async read(@CommitteeId() id: string, @CurrentActor() actor: Actor): Promise<CommitteeResponse> {
    return CommitteeResponse.of(await this.showCommittees.one(id, actor));
  }

  @Post()
  @Allow('committee:keep')
  @ApiCreatedResponse({ type: AddedCommitteeResponse })
  @ApiConflictResponse({ description: '`name-taken`.' })
  async add(
    @Body() body: AddCommitteeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedCommitteeResponse> {
    return { id: await this.addCommittee.execute(body.toDetails(), actor) };
  }

  @Put(':id')
  @Allow('committee:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile` or `name-taken`.' })
  async change(
    @CommitteeId() id: string,
    @Body() { name, purpose, isOpen, isPublic, version }: ChangeCommitteeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.changeCommittee.execute({ id, name, purpose, isOpen, isPublic, seenVersion: version }, actor);
  }

  @Post(':id/close')
  @Allow('committee:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile` or `committee-closed`.' })
  async close(
    @CommitteeId() id: string,
    @Body() { version }: CloseCommitteeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.closeCommittee.execute(id, version, actor);
  }
}
