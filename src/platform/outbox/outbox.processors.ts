import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { HANDLE_EVENT_QUEUE, type HandleEventData } from './handle-event.job.js';
import { HandleEvent } from './handle-event.js';
import { RelayOutbox } from './relay-outbox.js';
import { RELAY_OUTBOX_QUEUE } from './relay-outbox.job.js';

/** Runs the relay at each beat of the schedule. */
@Processor(RELAY_OUTBOX_QUEUE)
export class RelayOutboxProcessor extends WorkerHost {
  constructor(private readonly relayOutbox: RelayOutbox) {
    super();
  }

  override process(): Promise<number> {
    return this.relayOutbox.execute();
  }
}

/** Hands events to their handlers, several at a time. */
@Processor(HANDLE_EVENT_QUEUE, { concurrency: 4 })
export class HandleEventProcessor extends WorkerHost {
  constructor(private readonly handleEvent: HandleEvent) {
    super();
  }

  override process(job: Job<HandleEventData>): Promise<string> {
    return this.handleEvent.execute(job.data);
  }
}
