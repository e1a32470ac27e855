import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { AdministratorOnly, CurrentActor } from '../../auth/route-permission.js';
import { StuckEvents } from '../../outbox/stuck-events.js';
import { EventNumber } from './event-number.pipe.js';
import { StuckEventListResponse, StuckEventResponse } from './stuck-event.response.js';

/** What does not reach those who should hear it, for administrators. */
@ApiTags('administration')
@Controller('api/v1/stuck-events')
export class StuckEventsController {
  constructor(private readonly stuckEvents: StuckEvents) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: StuckEventListResponse })
  async list(): Promise<StuckEventListResponse> {
    return { items: (await this.stuckEvents.list()).map((event) => StuckEventResponse.of(event)) };
  }

  @Post(':id/retry')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async retry(@Param('id', EventNumber) id: number, @CurrentActor() actor: Actor): Promise<void> {
    await this.stuckEvents.retry(actor, id);
  }

  @Delete(':id')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async discard(@Param('id', EventNumber) id: number, @CurrentActor() actor: Actor): Promise<void> {
    await this.stuckEvents.discard(actor, id);
  }
}
