import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindRuleParameters } from './application/find-rule-parameters.js';
import { RuleParameterRow } from './persistence/rule-parameter.entity.js';
import { RuleParameterRepository } from './persistence/rule-parameter.repository.js';

/** Dated rule parameters: table and look-up. */
@Module({
  imports: [TypeOrmModule.forFeature([RuleParameterRow])],
  providers: [RuleParameterRepository, FindRuleParameters],
  exports: [RuleParameterRepository, FindRuleParameters],
})
export class RuleParametersModule {}
