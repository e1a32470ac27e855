import { Module } from '@nestjs/common';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AddClocks } from './application/add-clocks.js';
import { ReferralsController } from './http/referrals.controller.js';
import { ReferralsModule } from './referrals.module.js';

/** Routes of cases. */
@Module({
  imports: [ReferralsModule, RuleParametersModule],
  providers: [AddClocks],
  controllers: [ReferralsController],
})
export class ReferralsHttpModule {}
