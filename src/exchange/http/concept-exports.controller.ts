import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { attachmentHeader } from '../../documents/index.js';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ExportConcept, type ExportedFile } from '../application/export-concept.js';

const ConceptId = (): ParameterDecorator => Param('id', new RowId('Diese Fassung'));
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** An edition of the Integrationskonzept as a file, with all that the member may see. */
@ApiTags('concepts')
@Controller('api/v1/concepts')
export class ConceptExportsController {
  constructor(private readonly exportConcept: ExportConcept) {}

  @Get(':id/export.json')
  @Allow('concept:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  @ApiNotFoundResponse()
  async json(@ConceptId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return streamed(await this.exportConcept.execute(id, 'json', actor));
  }

  @Get(':id/export.csv')
  @Allow('concept:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ ...FILE, description: 'A zip with one CSV file for each table.' })
  @ApiNotFoundResponse()
  async csv(@ConceptId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return streamed(await this.exportConcept.execute(id, 'csv', actor));
  }

  @Get(':id/export.xlsx')
  @Allow('concept:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(FILE)
  @ApiNotFoundResponse()
  async xlsx(@ConceptId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return streamed(await this.exportConcept.execute(id, 'xlsx', actor));
  }
}

function streamed({ content, fileName, mediaType }: ExportedFile): StreamableFile {
  const disposition = attachmentHeader(fileName);
  return new StreamableFile(content, { type: mediaType, disposition, length: content.length });
}
