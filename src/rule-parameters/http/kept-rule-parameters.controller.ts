import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { ParameterKey } from '#libs/rule-parameter';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../application/find-rule-parameters.js';
import { KeepRuleParameters } from '../application/keep-rule-parameters.js';
import { AddRuleParameterRequest, CorrectRuleParameterRequest } from './kept-rule-parameter.request.js';
import { KeptRuleParameterListResponse } from './kept-rule-parameter.response.js';
import { FirstDayOf, KeyOf } from './parameter-path.pipes.js';

/** Keeping the numbers by which the platform judges. */
@ApiTags('rule-parameters')
@Controller('api/v1/settings/rule-parameters')
export class KeptRuleParametersController {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly keep: KeepRuleParameters,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('settings:write')
  @ApiOkResponse({ type: KeptRuleParameterListResponse })
  async list(): Promise<KeptRuleParameterListResponse> {
    return KeptRuleParameterListResponse.of(await this.parameters.all(), this.clock.today());
  }

  @Post(':key')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async add(
    @Param('key', KeyOf) key: ParameterKey,
    @Body() body: AddRuleParameterRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.keep.add(actor, key, body);
  }

  @Put(':key/:from')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async correct(
    @Param('key', KeyOf) key: ParameterKey,
    @Param('from', FirstDayOf) from: LocalDate,
    @Body() { value, source }: CorrectRuleParameterRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.keep.correct(actor, key, { from, value, source });
  }

  @Delete(':key/:from')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiNotFoundResponse()
  async remove(
    @Param('key', KeyOf) key: ParameterKey,
    @Param('from', FirstDayOf) from: LocalDate,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.keep.remove(actor, key, from);
  }
}
