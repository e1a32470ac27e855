import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { CodeSurveyAnswer } from '../application/code-survey-answer.js';
import { ListCodings } from '../application/list-codings.js';
import { CodeAnswerRequest } from './coding.request.js';
import { AnswerCodingResponse, CodingListResponse, SurveyToCodeListResponse } from './coding.response.js';

const SurveyId = (): ParameterDecorator => Param('id', new RowId('Diese Befragung'));

/** Answers of surveys, tied to the needs that they speak of. */
@ApiTags('needs')
@Controller('api/v1/survey-codings')
export class AnswerCodingsController {
  constructor(
    private readonly listCodings: ListCodings,
    private readonly codeAnswer: CodeSurveyAnswer,
  ) {}

  @Get()
  @Allow('objective:write')
  @ApiOkResponse({ type: SurveyToCodeListResponse })
  async surveys(@CurrentActor() actor: Actor): Promise<SurveyToCodeListResponse> {
    return SurveyToCodeListResponse.of(await this.listCodings.toCode(actor));
  }

  @Get(':id')
  @Allow('objective:write')
  @ApiOkResponse({ type: CodingListResponse })
  @ApiNotFoundResponse()
  async list(@SurveyId() surveyId: string, @CurrentActor() actor: Actor): Promise<CodingListResponse> {
    return CodingListResponse.toList(await this.listCodings.execute(actor, surveyId));
  }

  @Post(':id/answers/:answerId')
  @Allow('objective:write')
  @HttpCode(200)
  @ApiOkResponse({ type: AnswerCodingResponse })
  @ApiForbiddenResponse({ description: '`field-not-led`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`need-and-no-need`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse({ description: '`reason-missing`' })
  async code(
    @SurveyId() surveyId: string,
    @Param('answerId', new RowId('Diese Befragung')) answerId: string,
    @Body() body: CodeAnswerRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AnswerCodingResponse> {
    const coding = await this.codeAnswer.execute(actor, { surveyId, answerId }, body.toChange());
    return AnswerCodingResponse.of(coding);
  }
}
