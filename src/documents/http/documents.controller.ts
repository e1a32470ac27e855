import { Body, Controller, Delete, Get, HttpCode, Param, Put, StreamableFile } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor, SignedIn } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { KeepDocument } from '../application/keep-document.js';
import { ReadDocument } from '../application/read-document.js';
import { attachmentHeader } from '../file/file-name.js';
import { ChangeDocumentRequest } from './document.request.js';

const DocumentId = (): ParameterDecorator => Param('id', new RowId('Dieses Dokument'));

/** Files of the concept, of decisions and of committees: handed out to be saved, never to be shown by the browser. */
@ApiTags('documents')
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    private readonly readDocument: ReadDocument,
    private readonly keepDocument: KeepDocument,
  ) {}

  @Get(':id')
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse()
  async read(@DocumentId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { content, mediaType, fileName } = await this.readDocument.execute(id, actor);
    return new StreamableFile(content, { type: mediaType, disposition: attachmentHeader(fileName) });
  }

  @Put(':id')
  @Allow('document:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  change(
    @DocumentId() id: string,
    @Body() body: ChangeDocumentRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.keepDocument.change(id, body, actor);
  }

  @Delete(':id')
  @Allow('document:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`document-used`.' })
  remove(@DocumentId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.keepDocument.remove(id, actor);
  }
}
