import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { AnswerAsMember } from '../application/answer-as-member.js';
import { ListOwnSurveys } from '../application/list-own-surveys.js';
import { SaveSheetRequest } from './sheet.requests.js';
import { OwnSurveyListResponse, SurveySheetResponse } from './sheet.response.js';
import { SurveyId } from './survey-id.js';

/** Surveys to which the own organisation is invited, and its own sheets. */
@ApiTags('own-surveys')
@Controller('api/v1/own-surveys')
export class OwnSurveysController {
  constructor(
    private readonly listOwn: ListOwnSurveys,
    private readonly answer: AnswerAsMember,
  ) {}

  @Get()
  @Allow('survey:answer')
  @ApiOkResponse({ type: OwnSurveyListResponse })
  async list(@CurrentActor() actor: Actor): Promise<OwnSurveyListResponse> {
    return OwnSurveyListResponse.of(await this.listOwn.execute(actor));
  }

  @Get(':id')
  @Allow('survey:answer')
  @ApiOkResponse({ type: SurveySheetResponse })
  @ApiNotFoundResponse()
  async read(@SurveyId() id: string, @CurrentActor() actor: Actor): Promise<SurveySheetResponse> {
    return SurveySheetResponse.of(await this.answer.read(id, actor));
  }

  @Put(':id/draft')
  @Allow('survey:answer')
  @ApiOkResponse({ type: SurveySheetResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`survey-not-open` or `sent-anonymously`.' })
  async save(
    @SurveyId() id: string,
    @Body() body: SaveSheetRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveySheetResponse> {
    return SurveySheetResponse.of(await this.answer.save(id, body.toAnswers(), actor));
  }

  @Post(':id/send')
  @Allow('survey:answer')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveySheetResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`survey-not-open` or `sent-anonymously`.' })
  @ApiUnprocessableEntityResponse({ description: '`answers-missing` or `answer-misfit`.' })
  async send(
    @SurveyId() id: string,
    @Body() body: SaveSheetRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveySheetResponse> {
    return SurveySheetResponse.of(await this.answer.send(id, body.toAnswers(), actor));
  }
}
