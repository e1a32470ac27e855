import { Processor, WorkerHost } from '@nestjs/bullmq';
import { RecordDay, type RecordedDay } from '../application/record-day.js';
import { RECORD_TRENDS_QUEUE } from './record-trends.job.js';

/** Records each night; the counts stay with the job. */
@Processor(RECORD_TRENDS_QUEUE)
export class RecordTrendsProcessor extends WorkerHost {
  constructor(private readonly recordDay: RecordDay) {
    super();
  }

  override process(): Promise<RecordedDay> {
    return this.recordDay.execute();
  }
}
