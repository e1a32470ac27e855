import { Processor, WorkerHost } from '@nestjs/bullmq';
import { RefreshDocuments } from '../application/refresh-documents.js';
import { RequestFreshness } from '../application/request-freshness.js';
import { REFRESH_OFFERING_DOCUMENTS_QUEUE } from './refresh-documents.job.js';
import { REQUEST_FRESHNESS_QUEUE } from './request-freshness.job.js';

/** Asks providers on Monday mornings. */
@Processor(REQUEST_FRESHNESS_QUEUE)
export class RequestFreshnessProcessor extends WorkerHost {
  constructor(private readonly requestFreshness: RequestFreshness) {
    super();
  }

  override process(): Promise<number> {
    return this.requestFreshness.execute();
  }
}

/** Writes the documents of the new day. */
@Processor(REFRESH_OFFERING_DOCUMENTS_QUEUE)
export class RefreshDocumentsProcessor extends WorkerHost {
  constructor(private readonly refreshDocuments: RefreshDocuments) {
    super();
  }

  override process(): Promise<number> {
    return this.refreshDocuments.execute();
  }
}
