import { applyDecorators, Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import type { Referral } from '#libs/referral';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddClocks } from '../application/add-clocks.js';
import { CloseReferral, type ClosingAct } from '../application/close-referral.js';
import { PauseReferral } from '../application/pause-referral.js';
import { ResumeReferral } from '../application/resume-referral.js';
import { SubmitReferral } from '../application/submit-referral.js';
import { BreakOffRequest, EndReferralRequest, PauseReferralRequest } from './referral.requests.js';
import { ReferralResponse } from './referral.response.js';

const CaseId = (): ParameterDecorator => Param('id', new RowId('Diese Vermittlung'));
const AnswersCase = (): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiOkResponse({ type: ReferralResponse }),
    ApiNotFoundResponse(),
    ApiConflictResponse(),
  );

/** One's own cases: what is done with them. */
@ApiTags('referrals')
@Controller('api/v1/referrals/:id')
export class ReferralActsController {
  constructor(
    private readonly submitReferral: SubmitReferral,
    private readonly pauseReferral: PauseReferral,
    private readonly resumeReferral: ResumeReferral,
    private readonly closeReferral: CloseReferral,
    private readonly addClocks: AddClocks,
  ) {}

  @Post('submit')
  @Allow('referral:write')
  @AnswersCase()
  async submit(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<ReferralResponse> {
    return this.answer(await this.submitReferral.execute(id, actor));
  }

  @Post('pause')
  @Allow('referral:write')
  @AnswersCase()
  async pause(
    @CaseId() id: string,
    @Body() body: PauseReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralResponse> {
    const pause = { id, reason: body.reasonCode, resumesOn: body.toDay() };
    return this.answer(await this.pauseReferral.execute(pause, actor));
  }

  @Post('resume')
  @Allow('referral:write')
  @AnswersCase()
  async resume(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<ReferralResponse> {
    return this.answer(await this.resumeReferral.execute(id, actor));
  }

  @Post('end')
  @Allow('referral:write')
  @AnswersCase()
  end(
    @CaseId() id: string,
    @Body() { reasonCode }: EndReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralResponse> {
    return this.close(id, 'end', reasonCode, actor);
  }

  @Post('revoke')
  @Allow('referral:write')
  @AnswersCase()
  revoke(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<ReferralResponse> {
    return this.close(id, 'revoke', null, actor);
  }

  @Post('complete')
  @Allow('referral:write')
  @AnswersCase()
  complete(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<ReferralResponse> {
    return this.close(id, 'complete', null, actor);
  }

  @Post('break-off')
  @Allow('referral:write')
  @AnswersCase()
  breakOff(
    @CaseId() id: string,
    @Body() { reasonCode }: BreakOffRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralResponse> {
    return this.close(id, 'break-off', reasonCode, actor);
  }

  private async close(
    id: string,
    act: ClosingAct,
    reasonCode: string | null,
    actor: Actor,
  ): Promise<ReferralResponse> {
    return this.answer(await this.closeReferral.execute({ id, act, reasonCode }, actor));
  }

  private async answer(referral: Referral): Promise<ReferralResponse> {
    return ReferralResponse.of(await this.addClocks.one(referral));
  }
}
