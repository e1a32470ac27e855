import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { CallOffOffering } from '../application/call-off-offering.js';
import { FillFromList } from '../application/fill-from-list.js';
import type { SavedOffering } from '../application/post-offering.js';
import {
  CancelOfferingRequest,
  FillingRequest,
  MergeOfferingRequest,
  PostponeOfferingRequest,
  ReopenOfferingRequest,
} from './offering-life.requests.js';
import { SavedOfferingResponse } from './offering.response.js';

const OfferingId = (): ParameterDecorator => Param('id', new RowId('Das Kursangebot'));

/** What becomes of a course, one act each: postponed, merged, cancelled, open again; filled from the shared waiting list or not. */
@ApiTags('offerings')
@Controller('api/v1/offerings')
export class OfferingLifeController {
  constructor(
    private readonly callOff: CallOffOffering,
    private readonly fillFromList: FillFromList,
  ) {}

  @Post(':id/postpone')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedOfferingResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`unlawful-change`: the course has begun, is over or off already.' })
  @ApiUnprocessableEntityResponse()
  postpone(
    @OfferingId() offeringId: string,
    @Body() { reasonCode, startsOn }: PostponeOfferingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedOffering> {
    return this.callOff.execute({ offeringId, kind: 'postponed', reasonCode, startsOn }, actor);
  }

  @Post(':id/merge')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedOfferingResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`unlawful-change`: the course has begun, is over or off already.' })
  @ApiUnprocessableEntityResponse()
  merge(
    @OfferingId() offeringId: string,
    @Body() { reasonCode, intoOfferingId }: MergeOfferingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedOffering> {
    return this.callOff.execute({ offeringId, kind: 'merged', reasonCode, intoOfferingId }, actor);
  }

  @Post(':id/cancel')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedOfferingResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`unlawful-change`: the course is over or off already.' })
  cancel(
    @OfferingId() offeringId: string,
    @Body() { reasonCode }: CancelOfferingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedOffering> {
    return this.callOff.execute({ offeringId, kind: 'cancelled', reasonCode }, actor);
  }

  @Post(':id/reopen')
  @Allow('offering:write')
  @HttpCode(200)
  @ApiOkResponse({ type: SavedOfferingResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`unlawful-change`: the course is not postponed.' })
  @ApiUnprocessableEntityResponse()
  reopen(
    @OfferingId() offeringId: string,
    @Body() { startsOn }: ReopenOfferingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedOffering> {
    return this.callOff.reopen(offeringId, startsOn, actor);
  }

  @Put(':id/filling')
  @Allow('offering:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`nobody-registers`: the course is over or off.' })
  async fill(
    @OfferingId() offeringId: string,
    @Body() { isFilledFromList }: FillingRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.fillFromList.execute(offeringId, isFilledFromList, actor);
  }
}
