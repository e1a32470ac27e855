import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/index.js';
import { AddCommittee } from './application/add-committee.js';
import { ChangeCommittee } from './application/change-committee.js';
import { ChangeSeat } from './application/change-seat.js';
import { CloseCommittee } from './application/close-committee.js';
import { EndSeat } from './application/end-seat.js';
import { FindCommittees } from './application/find-committees.js';
import { HoldCommittee } from './application/hold-committee.js';
import { JoinCommittee } from './application/join-committee.js';
import { LeaveCommittee } from './application/leave-committee.js';
import { SaveCommittees } from './application/save-committees.js';
import { SeatMember } from './application/seat-member.js';
import { ShowCommittees } from './application/show-committees.js';
import { CommitteeMembershipRow } from './persistence/committee-membership.entity.js';
import { CommitteeRow } from './persistence/committee.entity.js';
import { CommitteeRepository } from './persistence/committee.repository.js';

const ACTS = [
  AddCommittee,
  ChangeCommittee,
  ChangeSeat,
  CloseCommittee,
  EndSeat,
  FindCommittees,
  JoinCommittee,
  LeaveCommittee,
  SaveCommittees,
  SeatMember,
  ShowCommittees,
];

/** Committees and who belongs to them: tables and acts. */
@Module({
  imports: [OrganisationsModule, TypeOrmModule.forFeature([CommitteeMembershipRow, CommitteeRow])],
  providers: [CommitteeRepository, HoldCommittee, ...ACTS],
  exports: ACTS,
})
export class CommitteesModule {}
