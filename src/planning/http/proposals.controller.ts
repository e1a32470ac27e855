import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ListProposals } from '../application/list-proposals.js';
import { ReadProposalEffect } from '../application/read-proposal-effect.js';
import { TakeOverProposal } from '../application/take-over-proposal.js';
import {
  ProposalEffectResponse,
  ProposalResponse,
  ProposalsResponse,
  TakenOverResponse,
} from './proposal.responses.js';

/** Course starts that a plan proposes. */
@ApiTags('planning')
@Controller('api/v1/planning')
export class ProposalsController {
  constructor(
    private readonly listProposals: ListProposals,
    private readonly readProposalEffect: ReadProposalEffect,
    private readonly takeOverProposal: TakeOverProposal,
  ) {}

  @Get('proposals')
  @Allow('plan:read')
  @ApiOkResponse({ type: ProposalsResponse })
  async proposals(@CurrentActor() actor: Actor): Promise<ProposalsResponse> {
    return { items: (await this.listProposals.execute(actor)).map((named) => ProposalResponse.of(named)) };
  }

  @Get('proposals/:id/effect')
  @Allow('plan:read')
  @ApiOkResponse({ type: ProposalEffectResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`proposal-is-decided`: its course counts already, or never came.' })
  async effect(@Param('id', new RowId('Diesen Kursvorschlag')) id: string): Promise<ProposalEffectResponse> {
    return ProposalEffectResponse.of(await this.readProposalEffect.execute(id));
  }

  @Post('proposals/:id/take-over')
  @Allow('plan:take-over')
  @ApiCreatedResponse({ type: TakenOverResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({
    description: '`proposal-is-outdated`, `start-is-past`, `approval-missing`: look at the proposals anew.',
  })
  takeOver(
    @Param('id', new RowId('Diesen Kursvorschlag')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<TakenOverResponse> {
    return this.takeOverProposal.execute(id, actor);
  }
}
