import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { ChooseInvited } from '../application/choose-invited.js';
import { DrawOpenLink } from '../application/draw-open-link.js';
import { ListInvited } from '../application/list-invited.js';
import { OpenSurvey } from '../application/open-survey.js';
import { ReleaseSummary } from '../application/release-summary.js';
import { TakeSurveyStep } from '../application/take-survey-step.js';
import { InvitationsResponse, OpenLinkResponse } from './invitations.response.js';
import { SurveyId } from './survey-id.js';
import { ChooseInvitedRequest, SeenVersionRequest, SummaryRequest } from './survey-step.requests.js';
import { SurveyResponse } from './survey.response.js';

/** Who is invited, and the steps of a survey. */
@ApiTags('surveys')
@Controller('api/v1/surveys/:id')
@ApiNotFoundResponse()
export class SurveyStepsController {
  constructor(
    private readonly listInvited: ListInvited,
    private readonly chooseInvited: ChooseInvited,
    private readonly drawOpenLink: DrawOpenLink,
    private readonly openSurvey: OpenSurvey,
    private readonly takeStep: TakeSurveyStep,
    private readonly releaseSummary: ReleaseSummary,
  ) {}

  @Get('invitations')
  @Allow('survey:keep')
  @ApiOkResponse({ type: InvitationsResponse })
  async invited(@SurveyId() id: string): Promise<InvitationsResponse> {
    return InvitationsResponse.of(await this.listInvited.execute(id));
  }

  @Put('invitations')
  @Allow('survey:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`invited-already` or `survey-over`.' })
  async invite(
    @SurveyId() id: string,
    @Body() body: ChooseInvitedRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.chooseInvited.execute(id, body.toInvited(), actor);
  }

  @Get('open-link')
  @Allow('survey:keep')
  @ApiOkResponse({ type: OpenLinkResponse })
  openLink(@SurveyId() id: string): Promise<OpenLinkResponse> {
    return this.drawOpenLink.execute(id);
  }

  @Post('open')
  @Allow('survey:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyResponse })
  @ApiConflictResponse()
  async open(
    @SurveyId() id: string,
    @Body() { version }: SeenVersionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveyResponse> {
    return SurveyResponse.of(await this.openSurvey.execute(id, { actor, seenVersion: version }));
  }

  @Post('close')
  @Allow('survey:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyResponse })
  @ApiConflictResponse()
  async close(
    @SurveyId() id: string,
    @Body() { version }: SeenVersionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveyResponse> {
    return SurveyResponse.of(await this.takeStep.execute(id, 'close', { actor, seenVersion: version }));
  }

  @Post('evaluate')
  @Allow('survey:keep')
  @HttpCode(200)
  @ApiOkResponse({ type: SurveyResponse })
  @ApiConflictResponse()
  async evaluate(
    @SurveyId() id: string,
    @Body() { version }: SeenVersionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveyResponse> {
    return SurveyResponse.of(await this.takeStep.execute(id, 'evaluate', { actor, seenVersion: version }));
  }

  @Put('summary')
  @Allow('survey:keep')
  @ApiOkResponse({ type: SurveyResponse })
  @ApiConflictResponse()
  async summarise(
    @SurveyId() id: string,
    @Body() { summary, isReleased, version }: SummaryRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SurveyResponse> {
    const given = { id, summary, isReleased, seenVersion: version };
    return SurveyResponse.of(await this.releaseSummary.execute(given, actor));
  }
}
