import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddNeed } from '../application/add-need.js';
import { ChangeNeed } from '../application/change-need.js';
import { DeleteNeed } from '../application/delete-need.js';
import { ReadNeeds } from '../application/read-needs.js';
import { AddNeedRequest, ChangeNeedRequest, StepNeedRequest } from './need.request.js';
import { NeedListResponse, NeedResponse } from './need.response.js';
import { EditionRequest } from './objective-fields.js';

const NeedId = (): ParameterDecorator => Param('id', new RowId('Diesen Bedarf'));

/** Needs of the concept: reading for everybody, writing for those who lead a working group of the field. */
@ApiTags('needs')
@Controller('api/v1/needs')
export class NeedsController {
  constructor(
    private readonly readNeeds: ReadNeeds,
    private readonly addNeed: AddNeed,
    private readonly changeNeed: ChangeNeed,
    private readonly deleteNeed: DeleteNeed,
  ) {}

  @Get()
  @Allow('objective:read')
  @ApiOkResponse({ type: NeedListResponse })
  async list(
    @Query() { conceptId }: EditionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NeedListResponse> {
    return NeedListResponse.of(await this.readNeeds.all(actor, conceptId));
  }

  @Get(':id')
  @Allow('objective:read')
  @ApiOkResponse({ type: NeedResponse })
  @ApiNotFoundResponse()
  async read(@NeedId() id: string, @CurrentActor() actor: Actor): Promise<NeedResponse> {
    return NeedResponse.of(await this.readNeeds.one(actor, id));
  }

  @Post()
  @Allow('objective:write')
  @ApiCreatedResponse({ type: NeedResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiConflictResponse({ description: '`concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: AddNeedRequest, @CurrentActor() actor: Actor): Promise<NeedResponse> {
    const { id } = await this.addNeed.execute(actor, body.conceptId, body.toContent());
    return this.read(id, actor);
  }

  @Put(':id')
  @Allow('objective:write')
  @ApiOkResponse({ type: NeedResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  async change(
    @NeedId() id: string,
    @Body() body: ChangeNeedRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NeedResponse> {
    await this.changeNeed.execute(actor, id, body.toContent(), body.version);
    return this.read(id, actor);
  }

  @Post(':id/steps')
  @Allow('objective:write')
  @HttpCode(200)
  @ApiOkResponse({ type: NeedResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `objective-act-not-now`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse({ description: '`reason-missing`' })
  async step(
    @NeedId() id: string,
    @Body() body: StepNeedRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NeedResponse> {
    await this.changeNeed.step(actor, id, body.toStep());
    return this.read(id, actor);
  }

  @Delete(':id')
  @Allow('objective:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`need-has-goals`, `concept-replaced`' })
  async remove(@NeedId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.deleteNeed.execute(actor, id);
  }
}
