import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AskBack } from '../application/ask-back.js';
import { ChangeProposal } from '../application/change-proposal.js';
import { ProposeMeasure } from '../application/propose-measure.js';
import { ChangeProposalRequest, ProposeMeasureRequest } from './proposal.requests.js';
import { MeasureWordsRequest } from './measure-life.requests.js';
import { ProposedMeasureResponse } from './measure.responses.js';

const MeasureId = (): ParameterDecorator => Param('id', new RowId('Diese Maßnahme'));
const DECIDED = '`proposal-decided`, `changed-meanwhile`, `concept-replaced`.';

/** Proposals of measures, from their first words until somebody decides. */
@ApiTags('measures')
@Controller('api/v1/measures')
export class MeasureProposalsController {
  constructor(
    private readonly proposeMeasure: ProposeMeasure,
    private readonly changeProposal: ChangeProposal,
    private readonly askBack: AskBack,
  ) {}

  @Post()
  @Allow('measure:propose')
  @ApiCreatedResponse({ type: ProposedMeasureResponse })
  @ApiConflictResponse({ description: '`no-concept`: there is no edition to propose for.' })
  @ApiUnprocessableEntityResponse()
  async propose(
    @Body() form: ProposeMeasureRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ProposedMeasureResponse> {
    return { id: await this.proposeMeasure.execute(actor, form) };
  }

  @Put(':id/proposal')
  @Allow('measure:propose')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: DECIDED })
  @ApiUnprocessableEntityResponse()
  change(
    @MeasureId() id: string,
    @Body() form: ChangeProposalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changeProposal.execute(actor, id, form);
  }

  @Post(':id/answer')
  @Allow('measure:propose')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: DECIDED })
  @ApiUnprocessableEntityResponse()
  answer(
    @MeasureId() id: string,
    @Body() words: MeasureWordsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changeProposal.answer(actor, id, words);
  }

  @Post(':id/take-back')
  @Allow('measure:propose')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: DECIDED })
  @ApiUnprocessableEntityResponse()
  takeBack(
    @MeasureId() id: string,
    @Body() words: MeasureWordsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changeProposal.takeBack(actor, id, words);
  }

  @Post(':id/question')
  @Allow('measure:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: DECIDED })
  @ApiUnprocessableEntityResponse()
  question(
    @MeasureId() id: string,
    @Body() words: MeasureWordsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.askBack.execute(actor, id, words);
  }
}
