import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { DOCX, PDF, printedFile } from '../../platform/print/printed-file.js';
import { writeDocx } from '../../platform/print/write-docx.js';
import { writePdf } from '../../platform/print/write-pdf.js';
import { ComposeReviewsReport } from '../application/compose-reviews-report.js';
import { ReviewOverviewRequest } from './measure-review.request.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;
const NAME = 'statusbericht_massnahmen';

/** The reviews of an edition as a paper. Everybody reads on it what the page shows them. */
@ApiTags('measure-reviews')
@Controller('api/v1/measure-reviews')
export class ReviewsReportController {
  constructor(private readonly composeReport: ComposeReviewsReport) {}

  @Get('report.pdf')
  @Allow('review:read')
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  async pdf(
    @Query() { conceptId }: ReviewOverviewRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return printedFile(await writePdf(await this.composeReport.execute(actor, conceptId)), PDF, NAME);
  }

  @Get('report.docx')
  @Allow('review:read')
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  async docx(
    @Query() { conceptId }: ReviewOverviewRequest,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return printedFile(await writeDocx(await this.composeReport.execute(actor, conceptId)), DOCX, NAME);
  }
}
