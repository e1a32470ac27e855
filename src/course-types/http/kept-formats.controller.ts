import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { Clock } from '../../platform/clock/clock.js';
import { KeepCourseFormats } from '../application/keep-course-formats.js';
import { AddFormatRequest, ChangeFormatRequest, OrderFormatsRequest } from './kept-format.request.js';
import { KeptFormatListResponse, KeptFormatResponse } from './kept-format.response.js';

/** Keeping the Kurstypen. */
@ApiTags('catalogue')
@Controller('api/v1/settings/course-formats')
export class KeptFormatsController {
  constructor(
    private readonly keep: KeepCourseFormats,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('settings:write')
  @ApiOkResponse({ type: KeptFormatListResponse })
  async list(): Promise<KeptFormatListResponse> {
    const today = this.clock.today();
    return { items: (await this.keep.all()).map((format) => KeptFormatResponse.ofKept(format, today)) };
  }

  @Post()
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: AddFormatRequest, @CurrentActor() actor: Actor): Promise<void> {
    await this.keep.add(actor, body);
  }

  @Put()
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async order(@Body() { codes }: OrderFormatsRequest, @CurrentActor() actor: Actor): Promise<void> {
    await this.keep.order(actor, codes);
  }

  @Put(':code')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async change(
    @Param('code') code: string,
    @Body() body: ChangeFormatRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.keep.update(actor, ChangeFormatRequest.toForm(code, body));
  }

  @Delete(':code')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async remove(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.keep.remove(actor, code);
  }
}
