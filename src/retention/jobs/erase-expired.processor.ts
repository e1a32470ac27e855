import { Processor, WorkerHost } from '@nestjs/bullmq';
import { EraseExpired } from '../application/erase-expired.js';
import type { ErasureCounts } from '../erasure-rule.js';
import { ERASE_EXPIRED_QUEUE } from './erase-expired.job.js';

/** Erases each night; the counts stay with the job. */
@Processor(ERASE_EXPIRED_QUEUE)
export class EraseExpiredProcessor extends WorkerHost {
  constructor(private readonly eraseExpired: EraseExpired) {
    super();
  }

  override process(): Promise<ErasureCounts> {
    return this.eraseExpired.execute();
  }
}
