import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { EnterValue } from '../application/enter-value.js';
import { CorrectValueRequest, MeasuredValueRequest } from './indicator-values.requests.js';

const IndicatorId = (): ParameterDecorator => Param('id', new RowId('Diesen Indikator'));

/** Values that somebody raises by hand: entered once, and corrected by further ones. */
@ApiTags('indicators')
@Controller('api/v1/indicators')
export class IndicatorValuesController {
  constructor(private readonly enterValue: EnterValue) {}

  @Post(':id/values')
  @Allow('indicator:measure')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-responsible`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`value-there-already`, `value-from-operations`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  enter(
    @IndicatorId() id: string,
    @Body() body: MeasuredValueRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.enterValue.execute(actor, id, body.toForm());
  }

  @Post(':id/corrections')
  @Allow('indicator:measure')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: '`not-responsible`' })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`corrected-already`, `value-from-operations`, `concept-replaced`' })
  @ApiUnprocessableEntityResponse()
  correct(
    @IndicatorId() id: string,
    @Body() body: CorrectValueRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.enterValue.correct(actor, id, body);
  }
}
