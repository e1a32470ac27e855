import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindDecisions } from './application/find-decisions.js';
import { DecisionRow } from './persistence/decision.entity.js';
import { DecisionRepository } from './persistence/decision.repository.js';

/** What committees decided: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([DecisionRow])],
  providers: [DecisionRepository, FindDecisions],
  exports: [FindDecisions],
})
export class DecisionsModule {}
