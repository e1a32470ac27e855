import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { FindNeighbourCourses } from '../application/find-neighbour-courses.js';
import { ListNeighbours } from '../application/list-neighbours.js';
import { ShareFreePlaces } from '../application/share-free-places.js';
import { NeighbourCoursesRequest, ShareRequest } from './neighbours.requests.js';
import { NeighbourCoursesResponse, NeighboursResponse } from './neighbours.responses.js';

/** Free places of neighbour counties, and who sees ours. */
@ApiTags('neighbours')
@Controller('api/v1')
export class NeighboursController {
  constructor(
    private readonly listNeighbours: ListNeighbours,
    private readonly shareFreePlaces: ShareFreePlaces,
    private readonly findCourses: FindNeighbourCourses,
  ) {}

  @Get('neighbours')
  @Allow('offering:read')
  @ApiOkResponse({ type: NeighboursResponse })
  async all(): Promise<NeighboursResponse> {
    return { items: (await this.listNeighbours.execute()).map((neighbour) => ({ ...neighbour })) };
  }

  @Put('neighbours/:name')
  @Allow('neighbour:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async share(
    @Param('name') name: string,
    @Body() { isShared }: ShareRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.shareFreePlaces.execute(actor, name, isShared);
  }

  @Get('neighbour-courses')
  @Allow('offering:read')
  @ApiOkResponse({ type: NeighbourCoursesResponse })
  @ApiUnprocessableEntityResponse()
  async courses(@Query() request: NeighbourCoursesRequest): Promise<NeighbourCoursesResponse> {
    return NeighbourCoursesResponse.of(await this.findCourses.execute(request.toQuestion()));
  }
}
