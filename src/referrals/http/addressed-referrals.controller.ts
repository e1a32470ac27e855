import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AnswerReferral } from '../application/answer-referral.js';
import { ListAddressedReferrals } from '../application/list-addressed-referrals.js';
import { ListMessages } from '../application/list-messages.js';
import {
  AddressedReferralResponse,
  AddressedReferralsResponse,
  AnsweredReferralResponse,
} from './addressed-referral.response.js';
import { MessageDraftResponse, MessageDraftsResponse } from './papers.response.js';
import { RejectReferralRequest, ReturnReferralRequest } from './referral.requests.js';

const CaseId = (): ParameterDecorator => Param('id', new RowId('Diese Vermittlung'));
const AnswersCase = (): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiOkResponse({ type: AnsweredReferralResponse }),
    ApiNotFoundResponse(),
    ApiConflictResponse(),
  );

/** Cases that an office addressed to a provider, for that provider and as long as it is asked. */
@ApiTags('referrals')
@Controller('api/v1/referrals/addressed')
export class AddressedReferralsController {
  constructor(
    private readonly listAddressed: ListAddressedReferrals,
    private readonly answerReferral: AnswerReferral,
    private readonly listMessages: ListMessages,
  ) {}

  @Get()
  @Allow('referral:answer')
  @ApiOkResponse({ type: AddressedReferralsResponse })
  async list(@CurrentActor() actor: Actor): Promise<AddressedReferralsResponse> {
    const addressed = await this.listAddressed.execute(actor);
    return { items: addressed.map((item) => AddressedReferralResponse.of(item)) };
  }

  @Post(':id/list')
  @Allow('referral:answer')
  @AnswersCase()
  async takeOn(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<AnsweredReferralResponse> {
    const answer = { id, act: 'list', reasonCode: null } as const;
    return AnsweredReferralResponse.of(await this.answerReferral.execute(answer, actor));
  }

  @Post(':id/return')
  @Allow('referral:answer')
  @AnswersCase()
  async giveBack(
    @CaseId() id: string,
    @Body() { reasonCode }: ReturnReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AnsweredReferralResponse> {
    const answer = { id, act: 'return', reasonCode } as const;
    return AnsweredReferralResponse.of(await this.answerReferral.execute(answer, actor));
  }

  @Post(':id/reject')
  @Allow('referral:answer')
  @AnswersCase()
  async reject(
    @CaseId() id: string,
    @Body() { reasonCode }: RejectReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AnsweredReferralResponse> {
    const answer = { id, act: 'reject', reasonCode } as const;
    return AnsweredReferralResponse.of(await this.answerReferral.execute(answer, actor));
  }

  @Get(':id/messages')
  @Allow('referral:answer')
  @ApiOkResponse({ type: MessageDraftsResponse })
  @ApiNotFoundResponse()
  async messages(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<MessageDraftsResponse> {
    const drafts = await this.listMessages.forProvider(id, actor);
    return { items: drafts.map((draft) => MessageDraftResponse.of(draft)) };
  }
}
