import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AcceptOffer } from '../application/accept-offer.js';
import { DeclineOffer } from '../application/decline-offer.js';
import { GiveBackOffer } from '../application/give-back-offer.js';
import { MakeClientLink } from '../application/make-client-link.js';
import { DeclineOfferRequest } from './place-offer.requests.js';
import { ClientLinkResponse, PlaceOfferResponse } from './place-offer.response.js';
import { ShowOffer } from './show-offer.js';

const OFFER_ID = new RowId('Dieses Platzangebot');

/** Answers of the office of the case. */
@ApiTags('place-offers')
@Controller('api/v1/place-offers')
export class AnswerOffersController {
  constructor(
    private readonly acceptOffer: AcceptOffer,
    private readonly declineOffer: DeclineOffer,
    private readonly giveBackOffer: GiveBackOffer,
    private readonly makeClientLink: MakeClientLink,
    private readonly show: ShowOffer,
  ) {}

  @Post(':id/accept')
  @Allow('place-offer:answer')
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async accept(@Param('id', OFFER_ID) id: string, @CurrentActor() actor: Actor): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.acceptOffer.execute(id, { by: 'office', actor }));
  }

  @Post(':id/decline')
  @Allow('place-offer:answer')
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async decline(
    @Param('id', OFFER_ID) id: string,
    @Body() { reasonCode }: DeclineOfferRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.declineOffer.execute(id, reasonCode, { by: 'office', actor }));
  }

  @Post(':id/give-back')
  @Allow('place-offer:answer')
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async giveBack(
    @Param('id', OFFER_ID) id: string,
    @Body() { reasonCode }: DeclineOfferRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.giveBackOffer.execute(id, reasonCode, actor));
  }

  @Post(':id/client-link')
  @Allow('place-offer:answer')
  @ApiCreatedResponse({ type: ClientLinkResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  clientLink(@Param('id', OFFER_ID) id: string, @CurrentActor() actor: Actor): Promise<ClientLinkResponse> {
    return this.makeClientLink.execute(id, actor);
  }
}
