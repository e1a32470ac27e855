import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { ChangeSeat } from '../application/change-seat.js';
import { EndSeat } from '../application/end-seat.js';
import { JoinCommittee } from '../application/join-committee.js';
import { LeaveCommittee } from '../application/leave-committee.js';
import { SeatMember } from '../application/seat-member.js';
import { ChangeSeatRequest, SeatMemberRequest } from './committee.request.js';

const CommitteeId = (): ParameterDecorator => Param('id', new RowId('Dieses Gremium'));
const MembershipId = (): ParameterDecorator => Param('membershipId', new RowId('Diese Mitgliedschaft'));

/** Who belongs to a committee: members for themselves, where it is open; the Kreisverwaltung for all. */
@ApiTags('committees')
@Controller('api/v1/committees/:id')
export class CommitteeSeatsController {
  constructor(
    private readonly joinCommittee: JoinCommittee,
    private readonly leaveCommittee: LeaveCommittee,
    private readonly seatMember: SeatMember,
    private readonly changeSeat: ChangeSeat,
    private readonly endSeat: EndSeat,
  ) {}

  @Post('join')
  @Allow('committee:join')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`already-member`, `committee-closed` or `committee-not-open`.' })
  async join(@CommitteeId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.joinCommittee.execute(id, actor);
  }

  @Post('leave')
  @Allow('committee:join')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`not-a-member` or `leads-it`.' })
  async leave(@CommitteeId() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.leaveCommittee.execute(id, actor);
  }

  @Post('memberships')
  @Allow('committee:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`already-member` or `committee-closed`.' })
  @ApiUnprocessableEntityResponse()
  async seat(
    @CommitteeId() id: string,
    @Body() body: SeatMemberRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.seatMember.execute(body.toCommand(id), actor);
  }

  @Put('memberships/:membershipId')
  @Allow('committee:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async changeRole(
    @CommitteeId() committeeId: string,
    @MembershipId() membershipId: string,
    @Body() { role }: ChangeSeatRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.changeSeat.execute({ committeeId, membershipId }, role, actor);
  }

  @Delete('memberships/:membershipId')
  @Allow('committee:keep')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async end(
    @CommitteeId() id: string,
    @MembershipId() membershipId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.endSeat.execute(id, membershipId, actor);
  }
}
