import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { DOCX, PDF, printedFile } from '../../platform/print/printed-file.js';
import { writeDocx } from '../../platform/print/write-docx.js';
import { writePdf } from '../../platform/print/write-pdf.js';
import { ComposeCoverageReport } from '../application/compose-coverage-report.js';
import { ReadCoverageRequest } from './coverage.request.js';

const FILE = { type: 'string', format: 'binary' } as const;

/** The coverage map as a paper. Everybody sees the same as on the page. */
@ApiTags('coverage')
@Controller('api/v1/coverage')
export class CoverageReportsController {
  constructor(private readonly composeReport: ComposeCoverageReport) {}

  @Get('report.pdf')
  @Allow('coverage:read')
  @ApiProduces(PDF)
  @ApiOkResponse({ schema: FILE })
  async pdf(@Query() query: ReadCoverageRequest): Promise<StreamableFile> {
    const report = await this.composeReport.execute(query.toQuery());
    return printedFile(await writePdf(report), PDF, `versorgungsbericht_${query.format}`);
  }

  @Get('report.docx')
  @Allow('coverage:read')
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: FILE })
  async docx(@Query() query: ReadCoverageRequest): Promise<StreamableFile> {
    const report = await this.composeReport.execute(query.toQuery());
    return printedFile(await writeDocx(report), DOCX, `versorgungsbericht_${query.format}`);
  }
}
