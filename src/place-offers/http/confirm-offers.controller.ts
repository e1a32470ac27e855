import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { EnrolOffered } from '../application/enrol-offered.js';
import { TurnAwayOffered } from '../application/turn-away-offered.js';
import { WithdrawOffer } from '../application/withdraw-offer.js';
import { TurnAwayRequest, WithdrawOfferRequest } from './place-offer.requests.js';
import { PlaceOfferResponse } from './place-offer.response.js';
import { ShowOffer } from './show-offer.js';

const OFFER_ID = new RowId('Dieses Platzangebot');

/** What the provider of the course does with offers. */
@ApiTags('place-offers')
@Controller('api/v1/place-offers')
export class ConfirmOffersController {
  constructor(
    private readonly enrolOffered: EnrolOffered,
    private readonly turnAwayOffered: TurnAwayOffered,
    private readonly withdrawOffer: WithdrawOffer,
    private readonly show: ShowOffer,
  ) {}

  @Post(':id/enrol')
  @Allow('place-offer:confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async enrol(@Param('id', OFFER_ID) id: string, @CurrentActor() actor: Actor): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.enrolOffered.execute(id, actor));
  }

  @Post(':id/turn-away')
  @Allow('place-offer:confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async turnAway(
    @Param('id', OFFER_ID) id: string,
    @Body() { reasonCode }: TurnAwayRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.turnAwayOffered.execute(id, reasonCode, actor));
  }

  @Post(':id/withdraw')
  @Allow('place-offer:confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async withdraw(
    @Param('id', OFFER_ID) id: string,
    @Body() { reasonCode }: WithdrawOfferRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.withdrawOffer.execute(id, reasonCode, actor));
  }
}
