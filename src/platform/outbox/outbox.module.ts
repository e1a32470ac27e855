import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { registerQueues } from '../queue/register-queues.js';
import { DeliverNow } from './deliver-now.js';
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

/** For every process in which somebody hears events. */
@Global()
@Module({ providers: [EventHandlers, HandleEvent], exports: [EventHandlers, HandleEvent] })
export class OutboxHandlersModule {}

/** For the worker: relaying and handling them. */
@Global()
@Module({
  imports: [OutboxHandlersModule, registerQueues(RELAY_OUTBOX_QUEUE, HANDLE_EVENT_QUEUE)],
  providers: [RelayOutbox, RelayOutboxProcessor, HandleEventProcessor],
  exports: [RelayOutbox],
})
export class OutboxJobsModule {}

/** For a process without a queue, such as the command line: handling them at once. */
@Module({ imports: [OutboxHandlersModule], providers: [DeliverNow], exports: [DeliverNow] })
export class OutboxInProcessModule {}
