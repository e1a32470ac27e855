import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
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
import { Refused } from '../../platform/refusal/refused.js';
import { FindUploads } from '../application/find-uploads.js';
import { MapColumns } from '../application/map-columns.js';
import { TakeOverUpload } from '../application/take-over-upload.js';
import { TargetColumns } from '../application/target-columns.js';
import { UploadTable } from '../application/upload-table.js';
import { UseProfile } from '../application/use-profile.js';
import { MapColumnsRequest, TakeOverRequest, UploadRequest, UseProfileRequest } from './import.request.js';
import { ImportListResponse, ImportResponse } from './import.response.js';

const ImportId = (): ParameterDecorator => Param('id', new RowId('Diese Einlesung'));

/** Tables that come in: courses of a provider, counts of need of an office. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly uploadTable: UploadTable,
    private readonly findUploads: FindUploads,
    private readonly mapColumns: MapColumns,
    private readonly takeOverUpload: TakeOverUpload,
    private readonly targetColumns: TargetColumns,
    private readonly useProfile: UseProfile,
  ) {}

  @Get()
  @Allow('table:import')
  @ApiOkResponse({ type: ImportListResponse })
  async list(@CurrentActor() actor: Actor): Promise<ImportListResponse> {
    return ImportListResponse.of(await this.findUploads.latest(actor));
  }

  @Post()
  @Allow('table:import')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: ImportResponse })
  @ApiForbiddenResponse({ description: '`kind-not-allowed`.' })
  @ApiUnprocessableEntityResponse({ description: 'The file is no table; the field is `file`.' })
  async upload(
    @Query() { fileName, kind }: UploadRequest,
    @Body() bytes: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ImportResponse> {
    if (!Buffer.isBuffer(bytes)) throw noFile();
    return this.one(await this.uploadTable.execute({ fileName, bytes, kind }, actor), actor);
  }

  @Get(':id')
  @Allow('table:import')
  @ApiOkResponse({ type: ImportResponse })
  @ApiNotFoundResponse()
  async one(@ImportId() id: string, @CurrentActor() actor: Actor): Promise<ImportResponse> {
    const upload = await this.findUploads.own(id, actor);
    return ImportResponse.whole(upload, await this.targetColumns.of(upload.kind));
  }

  @Put(':id/columns')
  @Allow('table:import')
  @HttpCode(202)
  @ApiAcceptedResponse({
    type: ImportResponse,
    description: 'Remembered; the check runs as work that can be followed.',
  })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`import-under-way`, `already-taken-over`.' })
  @ApiUnprocessableEntityResponse({ description: 'Fields are named `columns.<name>`.' })
  async map(
    @ImportId() id: string,
    @Body() { columns, translations, lines }: MapColumnsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ImportResponse> {
    await this.mapColumns.execute(id, { columns, translations, lines }, actor);
    return this.one(id, actor);
  }

  @Put(':id/profile')
  @Allow('table:import')
  @ApiOkResponse({
    type: ImportResponse,
    description: 'The columns as the Spaltenprofil says; nothing is checked yet.',
  })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`profile-does-not-fit`, `import-under-way`, `already-taken-over`.' })
  async choose(
    @ImportId() id: string,
    @Body() { profileId }: UseProfileRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ImportResponse> {
    await this.useProfile.execute(id, profileId, actor);
    return this.one(id, actor);
  }

  @Post(':id/take-over')
  @Allow('table:import')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`not-checked`, `import-under-way`, `already-taken-over`.' })
  async takeOver(
    @ImportId() id: string,
    @Body() body: TakeOverRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ImportResponse> {
    await this.takeOverUpload.execute(id, body, actor);
    return this.one(id, actor);
  }

  @Delete(':id')
  @Allow('table:import')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`import-under-way`, `already-taken-over`.' })
  discard(@ImportId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.takeOverUpload.discard(id, actor);
  }
}

function noFile(): Refused {
  return new Refused('invalid', { code: 'no-file', field: 'file' }, 'Bitte wählen Sie eine Datei.');
}
