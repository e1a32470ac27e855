import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Ip,
  Param,
  Post,
  Put,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-permission.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { OpenLinkLimit } from '../../platform/links/open-link-limit.js';
import { AnswerByLink } from '../application/answer-by-link.js';
import { SaveSheetRequest, SendSheetRequest } from './sheet.requests.js';
import { BegunSheetResponse, SurveySheetResponse } from './sheet.response.js';

/** A sheet without an account, by the link of a mail or the one for everybody: the link is the right, and opens nothing else. */
@ApiTags('survey-answers')
@Controller('api/v1/survey-answers/:token')
@UseInterceptors(LimitLinks)
@ApiNotFoundResponse()
export class SurveyAnswersController {
  constructor(
    private readonly answer: AnswerByLink,
    private readonly limit: OpenLinkLimit,
  ) {}

  @Get()
  @Public()
  @Header('referrer-policy', 'no-referrer')
  @ApiOkResponse({ type: SurveySheetResponse })
  async read(@Param('token') token: string): Promise<SurveySheetResponse> {
    return SurveySheetResponse.of(await this.answer.read(token));
  }

  @Post('begin')
  @Public()
  @ApiCreatedResponse({ type: BegunSheetResponse })
  @ApiConflictResponse({ description: '`survey-not-open`.' })
  async begin(@Param('token') token: string, @Ip() address: string): Promise<BegunSheetResponse> {
    await this.limit.count(address);
    return BegunSheetResponse.of(await this.answer.begin(token));
  }

  @Put('draft')
  @Public()
  @ApiOkResponse({ type: SurveySheetResponse })
  @ApiConflictResponse({ description: '`survey-not-open` or `sent-anonymously`.' })
  async save(@Param('token') token: string, @Body() body: SaveSheetRequest): Promise<SurveySheetResponse> {
    return SurveySheetResponse.of(await this.answer.save(token, body.toAnswers()));
  }

  @Post('send')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: SurveySheetResponse })
  @ApiConflictResponse({ description: '`survey-not-open` or `sent-anonymously`.' })
  @ApiUnprocessableEntityResponse({ description: '`answers-missing` or `answer-misfit`.' })
  async send(@Param('token') token: string, @Body() body: SendSheetRequest): Promise<SurveySheetResponse> {
    return SurveySheetResponse.of(await this.answer.send(token, body.toAnswers(), body.name));
  }
}
