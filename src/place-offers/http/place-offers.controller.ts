import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListOffers } from '../application/list-offers.js';
import { readOfferCursor, writeOfferCursor } from './place-offer-cursor.js';
import { ListOffersRequest } from './place-offer.requests.js';
import { PlaceOfferListResponse, PlaceOfferResponse } from './place-offer.response.js';
import { ShowOffer } from './show-offer.js';

const OFFER_ID = new RowId('Dieses Platzangebot');

/** Offers of places, for the office of the case and the provider of the course. */
@ApiTags('place-offers')
@Controller('api/v1/place-offers')
export class PlaceOffersController {
  constructor(
    private readonly listOffers: ListOffers,
    private readonly show: ShowOffer,
  ) {}

  @Get()
  @Allow('place-offer:read')
  @ApiOkResponse({ type: PlaceOfferListResponse })
  async list(
    @Query() { state, cursor, limit }: ListOffersRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceOfferListResponse> {
    const page = { after: readOfferCursor(cursor), limit };
    const { offers, hasMore } = await this.listOffers.execute(state, page, actor);
    return {
      items: offers.map((offer) => this.show.to(actor, offer)),
      nextCursor: hasMore ? writeOfferCursor(offers.at(-1)) : null,
    };
  }

  @Get(':id')
  @Allow('place-offer:read')
  @ApiOkResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  async read(@Param('id', OFFER_ID) id: string, @CurrentActor() actor: Actor): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.listOffers.one(id, actor));
  }
}
