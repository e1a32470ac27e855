import { Module } from '@nestjs/common';
import { KeepRuleParameters } from './application/keep-rule-parameters.js';
import { KeptRuleParametersController } from './http/kept-rule-parameters.controller.js';
import { RuleParametersController } from './http/rule-parameters.controller.js';
import { RuleParametersModule } from './rule-parameters.module.js';

/** Routes of rule parameters. */
@Module({
  imports: [RuleParametersModule],
  providers: [KeepRuleParameters],
  controllers: [RuleParametersController, KeptRuleParametersController],
})
export class RuleParametersHttpModule {}
