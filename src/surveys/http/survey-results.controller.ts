import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListTexts } from '../application/list-texts.js';
import { ReadResults } from '../application/read-results.js';
import { WordAnswers } from '../application/word-answers.js';
import { ListTextsRequest } from './list-texts.request.js';
import { SurveyExportResponse, SurveyResultsResponse, TextPageResponse } from './results.response.js';
import { SurveyId } from './survey-id.js';

/** What came out of a survey. */
@ApiTags('surveys')
@Controller('api/v1/surveys/:id')
@ApiNotFoundResponse()
export class SurveyResultsController {
  constructor(
    private readonly readResults: ReadResults,
    private readonly listTexts: ListTexts,
    private readonly wordAnswers: WordAnswers,
  ) {}

  @Get('results')
  @Allow('survey:read')
  @ApiOkResponse({ type: SurveyResultsResponse })
  async results(@SurveyId() id: string): Promise<SurveyResultsResponse> {
    return SurveyResultsResponse.of(await this.readResults.execute(id));
  }

  @Get('questions/:questionId/texts')
  @Allow('survey:read')
  @ApiOkResponse({ type: TextPageResponse })
  @ApiConflictResponse({ description: '`results-after-close` or `results-too-few`.' })
  async texts(
    @SurveyId() id: string,
    @Param('questionId', new RowId('Diese Frage')) questionId: string,
    @Query() { search, page }: ListTextsRequest,
  ): Promise<TextPageResponse> {
    return TextPageResponse.of(await this.listTexts.execute(id, { questionId, search, page }));
  }

  @Get('export')
  @Allow('survey:read')
  @Header('content-disposition', 'attachment; filename="befragung.json"')
  @ApiOkResponse({ type: SurveyExportResponse })
  @ApiConflictResponse({ description: '`results-after-close` or `results-too-few`.' })
  async export(@SurveyId() id: string): Promise<SurveyExportResponse> {
    return SurveyExportResponse.of(await this.wordAnswers.execute(id));
  }
}
