import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/auth/route-permission.js';
import { ReadSummaries } from '../application/release-summary.js';
import { SummaryListResponse, SummaryResponse } from './results.response.js';
import { SurveyId } from './survey-id.js';

/** Summaries that the district has released: every member may read them. */
@ApiTags('survey-summaries')
@Controller('api/v1/survey-summaries')
export class SurveySummariesController {
  constructor(private readonly summaries: ReadSummaries) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SummaryListResponse })
  async list(): Promise<SummaryListResponse> {
    return SummaryListResponse.of(await this.summaries.all());
  }

  @Get(':id')
  @SignedIn()
  @ApiOkResponse({ type: SummaryResponse })
  @ApiNotFoundResponse()
  async read(@SurveyId() id: string): Promise<SummaryResponse> {
    return SummaryResponse.of(await this.summaries.one(id));
  }
}
