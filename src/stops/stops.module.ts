import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { FindStops } from './application/find-stops.js';
import { SaveStops } from './application/save-stops.js';
import { PublicStopRow } from './persistence/public-stop.entity.js';
import { StopRepository } from './persistence/stop.repository.js';

/** Stops of bus and rail: table and acts. */
@Module({
  imports: [RuleParametersModule, TypeOrmModule.forFeature([PublicStopRow])],
  providers: [StopRepository, FindStops, SaveStops],
  exports: [FindStops, SaveStops],
})
export class StopsModule {}
