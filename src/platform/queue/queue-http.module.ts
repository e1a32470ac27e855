import { Module, type DynamicModule } from '@nestjs/common';
import { GiveInstallationGauges } from '../metrics/give-gauges.js';
import { ReadOutbox } from '../outbox/read-outbox.js';
import { StuckEvents } from '../outbox/stuck-events.js';
import { QueuesController } from './http/queues.controller.js';
import { StuckEventsController } from './http/stuck-events.controller.js';
import { OpenQueues } from './open-queues.js';
import { WatchQueues } from './watch-queues.js';
import { KNOWN_QUEUES, type KnownQueue } from './watched-queue.js';

/** For the HTTP process: looking at the queues that the worker serves. */
@Module({})
export class QueueHttpModule {
  static watching(queues: readonly KnownQueue[]): DynamicModule {
    return {
      module: QueueHttpModule,
      providers: [
        { provide: KNOWN_QUEUES, useValue: queues },
        OpenQueues,
        WatchQueues,
        ReadOutbox,
        StuckEvents,
        GiveInstallationGauges,
      ],
      controllers: [QueuesController, StuckEventsController],
    };
  }
}
