import { Body, Controller, Get, Header, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { Public } from '../../platform/auth/route-permission.js';
import { AnswerByClientLink } from '../application/answer-by-client-link.js';
import { OpenClientLink } from '../application/open-client-link.js';
import { writeCalendar } from '../calendar/write-calendar.js';
import { PlaceOfferForClientResponse } from './client-offer.response.js';
import { DeclineOfferRequest } from './place-offer.requests.js';

/** The offered place, for the person, by the link that their office handed out: the link is the right, and opens nothing else. */
@ApiTags('client-offers')
@Controller('api/v1/client-offers')
@UseInterceptors(LimitLinks)
export class ClientOffersController {
  constructor(
    private readonly openLink: OpenClientLink,
    private readonly answerByLink: AnswerByClientLink,
  ) {}

  @Get(':token')
  @Public()
  @Header('referrer-policy', 'no-referrer')
  @ApiOkResponse({ type: PlaceOfferForClientResponse })
  @ApiNotFoundResponse()
  async read(@Param('token') token: string): Promise<PlaceOfferForClientResponse> {
    return PlaceOfferForClientResponse.of(await this.openLink.execute(token));
  }

  @Post(':token/accept')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferForClientResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async accept(@Param('token') token: string): Promise<PlaceOfferForClientResponse> {
    return PlaceOfferForClientResponse.of(await this.answerByLink.accept(token));
  }

  @Post(':token/decline')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: PlaceOfferForClientResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async decline(
    @Param('token') token: string,
    @Body() { reasonCode }: DeclineOfferRequest,
  ): Promise<PlaceOfferForClientResponse> {
    return PlaceOfferForClientResponse.of(await this.answerByLink.decline(token, reasonCode));
  }

  @Get(':token/calendar')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="kursbeginn.ics"')
  @Header('referrer-policy', 'no-referrer')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse()
  async calendar(@Param('token') token: string): Promise<string> {
    return writeCalendar(await this.openLink.execute(token));
  }
}
