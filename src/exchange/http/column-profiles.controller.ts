import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
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
import { Refused } from '../../platform/refusal/refused.js';
import { FindProfiles } from '../application/find-profiles.js';
import { KeepProfiles } from '../application/keep-profiles.js';
import { writeProfileFile } from '../profile/profile-file.js';
import { ChangeColumnProfileRequest, ColumnProfileRequest } from './column-profile.request.js';
import { ColumnProfileListResponse, ColumnProfileResponse } from './column-profile.response.js';

const ProfileId = (): ParameterDecorator => Param('id', new RowId('Dieses Spaltenprofil'));
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** How the courses of other programs are read, under a name. */
@ApiTags('column-profiles')
@Controller('api/v1/column-profiles')
export class ColumnProfilesController {
  constructor(
    private readonly findProfiles: FindProfiles,
    private readonly keepProfiles: KeepProfiles,
  ) {}

  @Get()
  @Allow('column-profile:keep')
  @ApiOkResponse({ type: ColumnProfileListResponse })
  async list(@CurrentActor() actor: Actor): Promise<ColumnProfileListResponse> {
    return { items: (await this.findProfiles.all(actor)).map((one) => ColumnProfileResponse.of(one)) };
  }

  @Post()
  @Allow('column-profile:keep')
  @ApiCreatedResponse({ type: ColumnProfileResponse })
  @ApiConflictResponse({ description: '`name-taken`, `too-many-profiles`.' })
  @ApiUnprocessableEntityResponse()
  async add(
    @Body() body: ColumnProfileRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ColumnProfileResponse> {
    return this.shown(await this.keepProfiles.add(body, actor), actor);
  }

  /** A profile as a file of this or another county. */
  @Post('file')
  @Allow('column-profile:keep')
  @ApiConsumes('application/octet-stream')
  @ApiBody(FILE)
  @ApiCreatedResponse({ type: ColumnProfileResponse })
  @ApiConflictResponse({ description: '`too-many-profiles`.' })
  @ApiUnprocessableEntityResponse({ description: '`not-a-profile`; the field is `file`.' })
  async bring(@Body() bytes: unknown, @CurrentActor() actor: Actor): Promise<ColumnProfileResponse> {
    if (!Buffer.isBuffer(bytes))
      throw new Refused('invalid', { code: 'no-file', field: 'file' }, 'Bitte wählen Sie eine Datei.');
    return this.shown(await this.keepProfiles.bring(bytes, actor), actor);
  }

  @Get(':id/file.json')
  @Allow('column-profile:keep')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  @ApiNotFoundResponse()
  async file(@ProfileId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const profile = await this.findProfiles.one(id, actor);
    const content = Buffer.from(writeProfileFile(profile), 'utf8');
    const disposition = attachmentHeader(`spaltenprofil-${profile.name}.json`);
    return new StreamableFile(content, { type: 'application/json', disposition, length: content.length });
  }

  @Put(':id')
  @Allow('column-profile:keep')
  @ApiOkResponse({ type: ColumnProfileResponse })
  @ApiForbiddenResponse({ description: '`not-own-profile`: another provider shares it.' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`name-taken`, `changed-meanwhile`.' })
  @ApiUnprocessableEntityResponse()
  async change(
    @ProfileId() id: string,
    @Body() { version, ...details }: ChangeColumnProfileRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ColumnProfileResponse> {
    await this.keepProfiles.change(id, details, version, actor);
    return this.shown(id, actor);
  }

  @Delete(':id')
  @Allow('column-profile:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-own-profile`: another provider shares it.' })
  @ApiNotFoundResponse()
  delete(@ProfileId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.keepProfiles.delete(id, actor);
  }

  private async shown(id: string, actor: Actor): Promise<ColumnProfileResponse> {
    return ColumnProfileResponse.of(await this.findProfiles.shown(id, actor));
  }
}
