import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindCommittees } from './application/find-committees.js';
import { CommitteeMembershipRow } from './persistence/committee-membership.entity.js';
import { CommitteeRow } from './persistence/committee.entity.js';
import { CommitteeRepository } from './persistence/committee.repository.js';

/** Committees and who belongs to them: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([CommitteeMembershipRow, CommitteeRow])],
  providers: [CommitteeRepository, FindCommittees],
  exports: [FindCommittees],
})
export class CommitteesModule {}
