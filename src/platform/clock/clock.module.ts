import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { WorkingDays } from './working-days.js';

/** Gives clock and working days to every room. */
@Global()
@Module({ providers: [Clock, WorkingDays], exports: [Clock, WorkingDays] })
export class ClockModule {}
