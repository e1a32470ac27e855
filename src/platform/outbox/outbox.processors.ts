import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { correlated } from '../logging/correlation.js';
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
  private readonly logger = new Logger(HandleEventProcessor.name);

  constructor(private readonly handleEvent: HandleEvent) {
    super();
  }

  override process({ data, attemptsMade }: Job<HandleEventData>): Promise<string> {
    return correlated(data.correlation ?? null, async () => {
      try {
        const outcome = await this.handleEvent.execute(data);
        this.logger.debug({ event: data.eventId, handler: data.handler, outcome }, 'event handled');
        return outcome;
      } catch (error) {
        const { eventId: event, handler } = data;
        this.logger.warn({ err: error, event, handler, attempt: attemptsMade + 1 }, 'event not handled');
        throw error;
      }
    });
  }
}
