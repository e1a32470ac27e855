import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
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
import { AddEvidence } from '../application/add-evidence.js';
import { KeepEvidence } from '../application/keep-evidence.js';
import { ListEvidenceChoices } from '../application/list-evidence-choices.js';
import { UploadEvidence } from '../application/upload-evidence.js';
import { AddEvidenceRequest, UploadEvidenceRequest } from './evidence.request.js';
import { EvidenceChoicesResponse, EvidenceResponse } from './evidence.response.js';
import { EditionRequest } from './objective-fields.js';

/** What shows that a need is one. It is added and taken away, never changed. */
@ApiTags('needs')
@Controller('api/v1')
export class NeedEvidenceController {
  constructor(
    private readonly addEvidence: AddEvidence,
    private readonly uploadEvidence: UploadEvidence,
    private readonly keepEvidence: KeepEvidence,
    private readonly listChoices: ListEvidenceChoices,
  ) {}

  @Get('evidence-choices')
  @Allow('objective:read')
  @ApiOkResponse({ type: EvidenceChoicesResponse })
  async choices(
    @Query() { conceptId }: EditionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceChoicesResponse> {
    return EvidenceChoicesResponse.of(await this.listChoices.execute(actor, conceptId));
  }

  @Post('needs/:id/evidence')
  @Allow('objective:write')
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`evidence-there-already`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  async add(
    @Param('id', new RowId('Diesen Bedarf')) id: string,
    @Body() body: AddEvidenceRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceResponse> {
    return EvidenceResponse.of(await this.addEvidence.execute(actor, id, body.toEvidence()));
  }

  @Post('needs/:id/evidence/documents')
  @Allow('objective:write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`' })
  @ApiUnprocessableEntityResponse({
    description: '`no-file`, `file-too-large`, `file-type-unknown` at `file`.',
  })
  async upload(
    @Param('id', new RowId('Diesen Bedarf')) id: string,
    @Query() { title, fileName, statement }: UploadEvidenceRequest,
    @Body() bytes: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceResponse> {
    const content = Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
    const file = { title, fileName, statement, content };
    return EvidenceResponse.of(await this.uploadEvidence.execute(actor, id, file));
  }

  @Delete('needs/:id/evidence/:evidenceId')
  @Allow('objective:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`concept-replaced`' })
  async remove(
    @Param('id', new RowId('Diesen Bedarf')) id: string,
    @Param('evidenceId', new RowId('Diesen Beleg')) evidenceId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.keepEvidence.remove(actor, id, evidenceId);
  }
}
