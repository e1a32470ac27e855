import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { DocumentListResponse } from '../../documents/index.js';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListMeetingPacks } from '../application/list-meeting-packs.js';
import { RequestMeetingPack } from '../application/request-meeting-pack.js';
import { MeetingPackRequestedResponse } from './meeting-pack-requested.response.js';

const MeetingId = (): ParameterDecorator => Param('id', new RowId('Diese Sitzung'));

/** Packs of a meeting: each as it was handed out. */
@ApiTags('meetings')
@Controller('api/v1/meetings')
export class MeetingPacksController {
  constructor(
    private readonly listPacks: ListMeetingPacks,
    private readonly requestPack: RequestMeetingPack,
  ) {}

  @Get(':id/packs')
  @Allow('meeting:read')
  @ApiOkResponse({ type: DocumentListResponse })
  @ApiNotFoundResponse()
  async list(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<DocumentListResponse> {
    return DocumentListResponse.of(await this.listPacks.execute(id, actor));
  }

  @Post(':id/packs')
  @Allow('meeting:keep')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: MeetingPackRequestedResponse })
  @ApiForbiddenResponse({ description: '`not-led`.' })
  @ApiNotFoundResponse()
  async write(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<MeetingPackRequestedResponse> {
    return { workRunId: await this.requestPack.execute(id, actor) };
  }
}
