import { Module } from '@nestjs/common';
import { OfferingsModule } from '../offerings/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { ApplyErasureRules } from './application/apply-erasure-rules.js';
import { EraseCases } from './application/erase-cases.js';
import { EraseExpired } from './application/erase-expired.js';
import { ErasureRepository } from './persistence/erasure.repository.js';

/** What is erased when, and the act. */
@Module({
  imports: [RuleParametersModule, OfferingsModule],
  providers: [ErasureRepository, EraseCases, ApplyErasureRules, EraseExpired],
  exports: [EraseExpired],
})
export class RetentionModule {}
