import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { ReadObjectiveFrame } from '../application/read-objective-frame.js';
import { EditionRequest } from './objective-fields.js';
import { ObjectiveFrameResponse } from './objective-frame.response.js';

/** What needs and goals are made of. */
@ApiTags('needs')
@Controller('api/v1/objective-frame')
export class ObjectiveFrameController {
  constructor(private readonly readFrame: ReadObjectiveFrame) {}

  @Get()
  @Allow('objective:read')
  @ApiOkResponse({ type: ObjectiveFrameResponse })
  async read(
    @Query() { conceptId }: EditionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ObjectiveFrameResponse> {
    return ObjectiveFrameResponse.of(await this.readFrame.execute(actor, conceptId));
  }
}
