import { Global, Module } from '@nestjs/common';
import { CheckReadiness } from '../health/check-readiness.js';
import { QUEUE_PROBE } from '../health/queue-probe.js';
import { QueuePing } from '../queue/queue-ping.js';
import { GiveProcessGauges } from './give-gauges.js';
import { Metrics } from './metrics.js';
import { MetricsServer } from './metrics-server.js';

/** For the processes that run: what they measure, whether they can work, and the port where both can be asked for. */
@Global()
@Module({
  providers: [
    Metrics,
    MetricsServer,
    GiveProcessGauges,
    CheckReadiness,
    { provide: QUEUE_PROBE, useClass: QueuePing },
  ],
  exports: [Metrics, GiveProcessGauges, CheckReadiness],
})
export class MetricsModule {}
