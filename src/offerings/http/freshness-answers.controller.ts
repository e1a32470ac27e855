import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindOrganisations } from '../../organisations/index.js';
import { Public } from '../../platform/auth/route-permission.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { AnswerFreshness } from '../application/answer-freshness.js';
import { withFree } from '../offering-document.js';
import { FreshnessAnswerRequest } from './places.request.js';
import { FreshnessQuestionResponse } from './offering.response.js';

/** The weekly question, answered by its mailed link without an account. */
@ApiTags('links')
@Controller('api/v1/freshness-answers')
@UseInterceptors(LimitLinks)
export class FreshnessAnswersController {
  constructor(
    private readonly answerFreshness: AnswerFreshness,
    private readonly organisations: FindOrganisations,
  ) {}

  @Get(':token')
  @Public()
  @ApiOkResponse({ type: FreshnessQuestionResponse })
  async read(@Param('token') token: string): Promise<FreshnessQuestionResponse> {
    const { providerId, offerings } = await this.answerFreshness.read(token);
    const provider = await this.organisations.one(providerId);
    return {
      providerName: provider?.name ?? '',
      offerings: offerings.map((offering) => ({
        id: offering.id,
        title: offering.title,
        startsOn: offering.startsOn,
        maximumSize: offering.maximumSize,
        childcare: offering.childcare,
        sections: offering.sections.map((section) => withFree(offering, section)),
        confirmedOn: offering.confirmedOn,
      })),
    };
  }

  @Post(':token')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  answer(@Param('token') token: string, @Body() body: FreshnessAnswerRequest): Promise<void> {
    return this.answerFreshness.execute(token, body);
  }
}
