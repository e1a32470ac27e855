import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { DOCX, PDF, printedFile } from '../../platform/print/printed-file.js';
import { writeDocx } from '../../platform/print/write-docx.js';
import { writePdf } from '../../platform/print/write-pdf.js';
import { ComposeMeetingPapers, type NamedPaper } from '../application/compose-meeting-papers.js';
import { ReadMinutesPaperRequest } from './meeting-papers.request.js';

const MeetingId = (): ParameterDecorator => Param('id', new RowId('Diese Sitzung'));
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Agenda and minutes on paper, for whoever reads the meeting. */
@ApiTags('meetings')
@ApiNotFoundResponse()
@Controller('api/v1/meetings/:id')
export class MeetingPapersController {
  constructor(private readonly papers: ComposeMeetingPapers) {}

  @Get('agenda.pdf')
  @Allow('meeting:read')
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  async agendaPdf(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return pdfOf(await this.papers.agenda(id, actor));
  }

  @Get('agenda.docx')
  @Allow('meeting:read')
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  async agendaDocx(@MeetingId() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return docxOf(await this.papers.agenda(id, actor));
  }

  @Get('minutes.pdf')
  @Allow('meeting:read')
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  async minutesPdf(
    @MeetingId() id: string,
    @Query() { version }: ReadMinutesPaperRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return pdfOf(await this.papers.minutes(id, version ?? null, actor));
  }

  @Get('minutes.docx')
  @Allow('meeting:read')
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  async minutesDocx(
    @MeetingId() id: string,
    @Query() { version }: ReadMinutesPaperRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return docxOf(await this.papers.minutes(id, version ?? null, actor));
  }
}

async function pdfOf({ paper, fileName }: NamedPaper): Promise<StreamableFile> {
  return printedFile(await writePdf(paper), PDF, fileName);
}

async function docxOf({ paper, fileName }: NamedPaper): Promise<StreamableFile> {
  return printedFile(await writeDocx(paper), DOCX, fileName);
}
