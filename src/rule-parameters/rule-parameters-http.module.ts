import { Module } from '@nestjs/common';
import { RuleParametersController } from './http/rule-parameters.controller.js';
import { RuleParametersModule } from './rule-parameters.module.js';

/** Routes of rule parameters. */
@Module({ imports: [RuleParametersModule], controllers: [RuleParametersController] })
export class RuleParametersHttpModule {}
