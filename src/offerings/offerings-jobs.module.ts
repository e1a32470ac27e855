import { Module } from '@nestjs/common';
import { registerQueues } from '../platform/queue/register-queues.js';
import { RefreshDocumentsWhenSiteChanged } from './events/refresh-documents-when-site-changed.js';
import { RefreshDocumentsProcessor, RequestFreshnessProcessor } from './jobs/offerings.processors.js';
import { REFRESH_OFFERING_DOCUMENTS_QUEUE } from './jobs/refresh-documents.job.js';
import { REQUEST_FRESHNESS_QUEUE } from './jobs/request-freshness.job.js';
import { OfferingsModule } from './offerings.module.js';

/** Jobs of offerings. */
@Module({
  imports: [OfferingsModule, registerQueues(REQUEST_FRESHNESS_QUEUE, REFRESH_OFFERING_DOCUMENTS_QUEUE)],
  providers: [RequestFreshnessProcessor, RefreshDocumentsProcessor, RefreshDocumentsWhenSiteChanged],
})
export class OfferingsJobsModule {}
