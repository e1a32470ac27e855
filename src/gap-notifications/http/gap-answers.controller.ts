import { Body, Controller, Get, Header, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-permission.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { AnswerGapByLink } from '../application/answer-gap-by-link.js';
import { OpenAnswerLink } from '../application/open-answer-link.js';
import { AnswerGapByLinkRequest } from './answer-gap.request.js';
import { OpenedLinkResponse } from './opened-link.response.js';

/** Answering by the link of a mail, without an account: the link is the right. */
@ApiTags('gap-answers')
@Controller('api/v1/gap-answers')
@UseInterceptors(LimitLinks)
export class GapAnswersController {
  constructor(
    private readonly openAnswerLink: OpenAnswerLink,
    private readonly answerGapByLink: AnswerGapByLink,
  ) {}

  @Get(':token')
  @Public()
  @Header('referrer-policy', 'no-referrer')
  @ApiOkResponse({ type: OpenedLinkResponse })
  @ApiNotFoundResponse()
  async open(@Param('token') token: string): Promise<OpenedLinkResponse> {
    return OpenedLinkResponse.of(await this.openAnswerLink.execute(token));
  }

  @Post(':token')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async answer(@Param('token') token: string, @Body() body: AnswerGapByLinkRequest): Promise<void> {
    await this.answerGapByLink.execute({ token, gapId: body.gapId, answer: body.toAnswer() });
  }
}
