import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckStates } from './application/check-states.js';
import { ReadSelfCheck } from './application/read-self-check.js';
import { FrozenSealRow } from './persistence/frozen-seal.entity.js';
import { ImpossibleStateRepository } from './persistence/impossible-state.repository.js';
import { ImpossibleStateRow } from './persistence/impossible-state.entity.js';
import { SelfCheckRunRow } from './persistence/self-check-run.entity.js';

/** The self-check: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([ImpossibleStateRow, SelfCheckRunRow, FrozenSealRow])],
  providers: [ImpossibleStateRepository, CheckStates, ReadSelfCheck],
  exports: [CheckStates, ReadSelfCheck],
})
export class SelfChecksModule {}
