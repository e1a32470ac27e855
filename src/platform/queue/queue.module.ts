import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Settings } from '../config/settings.js';
import { queueConnection } from './queue-connection.js';
import { RegisterSchedules } from './register-schedules.js';
import { SCHEDULE_LINES, type ScheduleLine } from './schedule-line.js';
import { StopWorkersFirst } from './stop-workers-first.js';

/** Connects the worker to its queues and keeps their schedules as the page says. */
@Module({})
export class QueueModule {
  static withSchedule(lines: readonly ScheduleLine[]): DynamicModule {
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        BullModule.forRootAsync({
          inject: [Settings],
          useFactory: async (settings: Settings) => ({
            connection: await queueConnection(settings.queueUrl),
          }),
        }),
      ],
      providers: [{ provide: SCHEDULE_LINES, useValue: lines }, RegisterSchedules, StopWorkersFirst],
    };
  }
}
