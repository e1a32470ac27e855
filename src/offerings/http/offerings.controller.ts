import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { KeptByBrowser } from '../../platform/http/kept-by-browser.js';
import { ChangeOffering } from '../application/change-offering.js';
import { ConfirmOfferings } from '../application/confirm-offerings.js';
import { ListOfferings } from '../application/list-offerings.js';
import { PostOffering, type SavedOffering } from '../application/post-offering.js';
import { readOfferingCursor, writeOfferingCursor } from './offering-cursor.js';
import { OfferingListRequest } from './offering-list.request.js';
import { ChangeOfferingRequest, OfferingRequest } from './offering.request.js';
import { ConfirmOfferingsRequest, PlacesRequest } from './places.request.js';
import {
  ConfirmedOfferingsResponse,
  OfferingListResponse,
  OfferingResponse,
  SavedOfferingResponse,
} from './offering.response.js';

/** Course offerings: reading for all members, writing for their providers. */
@ApiTags('offerings')
@Controller('api/v1/offerings')
export class OfferingsController {
  constructor(
    private readonly listOfferings: ListOfferings,
    private readonly postOffering: PostOffering,
    private readonly changeOffering: ChangeOffering,
    private readonly confirmOfferings: ConfirmOfferings,
  ) {}

  @Get()
  @Allow('offering:read')
  @KeptByBrowser()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: OfferingListResponse })
  async list(@Query() request: OfferingListRequest): Promise<string> {
    const { format, level, provider, from, to, ags, freeOnly, cursor, limit } = request;
    const filter = {
      format: format ?? null,
      level: level ?? null,
      provider: provider ?? null,
      from: from ?? null,
      to: to ?? null,
      ags: ags ?? null,
      freeOnly,
    };
    const after = readOfferingCursor(cursor);
    const { documents, next } = await this.listOfferings.execute(filter, { after, limit });
    const nextCursor = next === null ? null : writeOfferingCursor(next);
    return `{"items":[${documents.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`;
  }

  @Get(':id')
  @Allow('offering:read')
  @KeptByBrowser()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: OfferingResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return this.listOfferings.one(id);
  }

  @Post()
  @Allow('offering:write')
  @ApiCreatedResponse({ type: SavedOfferingResponse })
  create(@Body() body: OfferingRequest, @CurrentActor() actor: Actor): Promise<SavedOffering> {
    return this.postOffering.execute(body, actor);
  }

  @Put(':id')
  @Allow('offering:write')
  @ApiOkResponse({ type: SavedOfferingResponse })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...details }: ChangeOfferingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedOffering> {
    return this.changeOffering.details(id, details, version, actor);
  }

  @Put(':id/places')
  @Allow('offering:write')
  @ApiOkResponse({ type: SavedOfferingResponse })
  changePlaces(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlacesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedOffering> {
    return this.changeOffering.places(id, body, actor);
  }

  @Post('confirmation')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: ConfirmedOfferingsResponse })
  @ApiNotFoundResponse({ description: 'One of them is not there or not one’s own; none is confirmed.' })
  @ApiUnprocessableEntityResponse()
  confirmAll(
    @Body() { offeringIds }: ConfirmOfferingsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ConfirmedOfferingsResponse> {
    return this.confirmOfferings.execute(offeringIds, actor);
  }

  @Post(':id/confirmation')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedOfferingResponse })
  confirm(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<SavedOffering> {
    return this.changeOffering.confirm(id, actor);
  }
}
