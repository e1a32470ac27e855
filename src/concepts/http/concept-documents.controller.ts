import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { AddedDocumentResponse, DocumentUploadRequest } from '../../documents/index.js';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddConceptDocument } from '../application/add-concept-document.js';

/** Documents of an edition: the file is the body as it is, what is known of it stands in the query. */
@ApiTags('concepts')
@Controller('api/v1/concepts/:id/documents')
export class ConceptDocumentsController {
  constructor(private readonly addDocument: AddConceptDocument) {}

  @Post()
  @Allow('document:keep')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: AddedDocumentResponse })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse({
    description: '`no-file`, `file-too-large`, `file-type-unknown` at `file`.',
  })
  async add(
    @Param('id', new RowId('Diese Fassung')) id: string,
    @Query() { title, fileName, isPublic }: DocumentUploadRequest,
    @Body() bytes: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<AddedDocumentResponse> {
    const content = Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
    const file = { title, fileName, isPublic: isPublic === 'true', content };
    return { id: await this.addDocument.execute(id, file, actor) };
  }
}
