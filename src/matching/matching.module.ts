import { Module } from '@nestjs/common';
import { CourseTypesModule } from '../course-types/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { FindMatchContext } from './application/find-match-context.js';
import { FindReachability } from './application/find-reachability.js';
import { ReadSupply } from './application/read-supply.js';

/** What suits whom: the entries into courses and the ways to them. No tables of its own. */
@Module({
  imports: [RuleParametersModule, RegionsModule, CourseTypesModule, ProvidersModule, OfferingsModule],
  providers: [FindReachability, FindMatchContext, ReadSupply],
  exports: [FindReachability, FindMatchContext, ReadSupply],
})
export class MatchingModule {}
