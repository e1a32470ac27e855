import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { registerQueues } from '../queue/register-queues.js';
import { EventHandlers } from './event-handlers.js';
import { HANDLE_EVENT_QUEUE } from './handle-event.job.js';
import { HandleEvent } from './handle-event.js';
import { OutboxEventRow } from './outbox-event.entity.js';
import { HandleEventProcessor, RelayOutboxProcessor } from './outbox.processors.js';
import { Outbox } from './outbox.js';
import { RelayOutbox } from './relay-outbox.js';
import { RELAY_OUTBOX_QUEUE } from './relay-outbox.job.js';

/** For every process: writing events. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxEventRow])],
  providers: [Outbox],
  exports: [Outbox],
})
export class OutboxModule {}

/** For the worker: relaying and handling them. */
@Global()
@Module({
  imports: [registerQueues(RELAY_OUTBOX_QUEUE, HANDLE_EVENT_QUEUE)],
  providers: [EventHandlers, RelayOutbox, HandleEvent, RelayOutboxProcessor, HandleEventProcessor],
  exports: [EventHandlers, RelayOutbox, HandleEvent],
})
export class OutboxJobsModule {}
