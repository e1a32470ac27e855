import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { ChangeSurvey } from '../application/change-survey.js';
import { CopySurvey } from '../application/copy-survey.js';
import { CreateSurvey } from '../application/create-survey.js';
import { DeleteSurvey } from '../application/delete-survey.js';
import { FindSurveys } from '../application/find-surveys.js';
import { SurveyId } from './survey-id.js';
import { ChangeSurveyRequest, SurveyRequest } from './survey.requests.js';
import { SurveyListResponse, SurveyResponse, WholeSurveyResponse } from './survey.response.js';

/** Surveys as the district builds them. */
@ApiTags('surveys')
@Controller('api/v1/surveys')
export class SurveysController {
  constructor(
    private readonly find: FindSurveys,
    private readonly create: CreateSurvey,
    private readonly change: ChangeSurvey,
    private readonly copy: CopySurvey,
    private readonly deleteSurvey: DeleteSurvey,
  ) {}

  @Get()
  @Allow('survey:read')
  @ApiOkResponse({ type: SurveyListResponse })
  async list(): Promise<SurveyListResponse> {
    return SurveyListResponse.of(await this.find.all());
  }

  @Post()
  @Allow('survey:keep')
  @ApiCreatedResponse({ type: SurveyResponse })
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: SurveyRequest, @CurrentActor() actor: Actor): Promise<SurveyResponse> {
    return SurveyResponse.of(await this.create.execute(body.toContent(), actor));
  }

  @Get(':id')
  @Allow('survey:read')
  @ApiOkResponse({ type: WholeSurveyResponse })
  @ApiNotFoundResponse()
  async read(@SurveyId() id: string): Promise<WholeSurveyResponse> {
    return WholeSurveyResponse.ofWhole(await this.find.whole(id));
  }

  @Put(':id')
  @Allow('survey:keep')
  @ApiOkResponse({ type: SurveyResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `questions-fixed` or `survey-over`.' })
  @ApiUnprocessableEntityResponse()
  async save(
    @SurveyId() id: string,
    @Body() body: ChangeSurveyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveyResponse> {
    const change = { id, seenVersion: body.version, ...body.toContent() };
    return SurveyResponse.of(await this.change.execute(change, actor));
  }

  @Post(':id/copy')
  @Allow('survey:keep')
  @ApiCreatedResponse({ type: SurveyResponse })
  @ApiNotFoundResponse()
  async copyOf(@SurveyId() id: string, @CurrentActor() actor: Actor): Promise<SurveyResponse> {
    return SurveyResponse.of(await this.copy.execute(id, actor));
  }

  @Delete(':id')
  @Allow('survey:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`survey-not-draft`.' })
  async remove(@SurveyId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.deleteSurvey.execute(id, actor);
  }
}
