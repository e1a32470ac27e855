import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Settings } from '../config/settings.js';
import { openQueuePlace, QueuePlace } from './queue-place.js';
import { MeasureJobs } from './measure-jobs.js';
import { RegisterSchedules } from './register-schedules.js';
import { SCHEDULE_LINES, type ScheduleLine } from './schedule-line.js';
import { StopWorkersFirst } from './stop-workers-first.js';

/** For what the queues ask while their workers wait, each on a connection of its own. */
const CONNECTIONS_FOR_QUESTIONS = 10;

@Module({})
class QueuePlaceModule {
  static forQueues(count: number): DynamicModule {
    const place = {
      provide: QueuePlace,
      inject: [Settings],
      useFactory: (settings: Settings) =>
        openQueuePlace(settings.queueUrl, count + CONNECTIONS_FOR_QUESTIONS),
    };
    return { module: QueuePlaceModule, providers: [place], exports: [QueuePlace] };
  }
}

/** Connects the worker to its queues and keeps their schedules as the page says. */
@Module({})
export class QueueModule {
  /** `queues` counts those that workers of this process wait at: of the schedule, and all others. */
  static withSchedule(lines: readonly ScheduleLine[], queues: number): DynamicModule {
    return {
      module: QueueModule,
      imports: [
        DiscoveryModule,
        BullModule.forRootAsync({
          imports: [QueuePlaceModule.forQueues(queues)],
          inject: [QueuePlace],
          useFactory: ({ connection }: QueuePlace) => ({ connection }),
        }),
      ],
      providers: [
        { provide: SCHEDULE_LINES, useValue: lines },
        RegisterSchedules,
        MeasureJobs,
        StopWorkersFirst,
      ],
    };
  }
}
