import { Module } from '@nestjs/common';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { EraseExpired } from './application/erase-expired.js';
import { ErasureRepository } from './persistence/erasure.repository.js';

/** What is erased when, and the act. */
@Module({
  imports: [RuleParametersModule],
  providers: [ErasureRepository, EraseExpired],
  exports: [EraseExpired],
})
export class RetentionModule {}
