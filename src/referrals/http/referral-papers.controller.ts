import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { localDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { FindDuplicates } from '../application/find-duplicates.js';
import { ListMessages } from '../application/list-messages.js';
import { LogOutsideReferral } from '../application/log-outside-referral.js';
import { ReadSheet } from '../application/read-sheet.js';
import {
  DuplicateCheckResponse,
  DuplicateCountResponse,
  MessageDraftResponse,
  MessageDraftsResponse,
  SheetResponse,
} from './papers.response.js';
import { OutsideReferralResponse } from './referral-details.response.js';
import { OutsideReferralRequest } from './referral.requests.js';

const CaseId = (): ParameterDecorator => Param('id', new RowId('Diese Vermittlung'));

/** What is written or printed about a case. */
@ApiTags('referrals')
@Controller('api/v1/referrals')
export class ReferralPapersController {
  constructor(
    private readonly logOutside: LogOutsideReferral,
    private readonly readSheet: ReadSheet,
    private readonly listMessages: ListMessages,
    private readonly findDuplicates: FindDuplicates,
  ) {}

  @Get('duplicate-check')
  @Allow('referral:write')
  @ApiOkResponse({ type: DuplicateCheckResponse })
  duplicateCheck(): DuplicateCheckResponse {
    return { isOn: this.findDuplicates.isOn };
  }

  @Get('duplicate-count')
  @Allow('duplicate-count:read')
  @ApiOkResponse({ type: DuplicateCountResponse })
  async duplicates(): Promise<DuplicateCountResponse> {
    return { isOn: this.findDuplicates.isOn, people: await this.findDuplicates.count() };
  }

  @Post(':id/outside')
  @Allow('referral:write')
  @ApiCreatedResponse({ type: OutsideReferralResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse({ description: 'Also where a text looks like personal data.' })
  async outside(
    @CaseId() id: string,
    @Body() body: OutsideReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<OutsideReferralResponse> {
    const { providerName, town, courseTitle, startsOn } = body;
    const given = { providerName, town, courseTitle, startsOn: startsOn ? localDate(startsOn) : null };
    return OutsideReferralResponse.of(await this.logOutside.execute(id, given, actor));
  }

  @Get(':id/sheet')
  @Allow('referral:read')
  @ApiOkResponse({ type: SheetResponse })
  @ApiNotFoundResponse()
  async sheet(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<SheetResponse> {
    return SheetResponse.of(await this.readSheet.execute(id, actor));
  }

  @Get(':id/messages')
  @Allow('referral:read')
  @ApiOkResponse({ type: MessageDraftsResponse })
  @ApiNotFoundResponse()
  async messages(@CaseId() id: string, @CurrentActor() actor: Actor): Promise<MessageDraftsResponse> {
    const drafts = await this.listMessages.forOffice(id, actor);
    return { items: drafts.map((draft) => MessageDraftResponse.of(draft)) };
  }
}
