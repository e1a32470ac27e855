import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** From what nobody notices to what everybody does. */
const REQUEST_SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** From a mail to a plan. */
const JOB_SECONDS = [0.01, 0.1, 0.5, 1, 5, 15, 60, 300];

/** One answered request. `route` is the template of the address: no id, no secret of a link, and few enough to count. */
export interface MeasuredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** One ended attempt of a job. */
export interface MeasuredJob {
  readonly queue: string;
  readonly outcome: 'completed' | 'failed';
  readonly seconds: number;
}

/** “Messwerte” of this process. Names begin with `kurskreis_`, those of Node with `nodejs_` and `process_`. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Counter({
    name: 'kurskreis_http_requests_total',
    help: 'Beantwortete Anfragen',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });
  private readonly requestSeconds = new Histogram({
    name: 'kurskreis_http_request_duration_seconds',
    help: 'Dauer der Anfragen',
    labelNames: ['method', 'route'] as const,
    buckets: REQUEST_SECONDS,
    registers: [this.registry],
  });
  private readonly jobs = new Counter({
    name: 'kurskreis_jobs_total',
    help: 'Beendete Versuche von Aufträgen',
    labelNames: ['queue', 'outcome'] as const,
    registers: [this.registry],
  });
  private readonly jobSeconds = new Histogram({
    name: 'kurskreis_job_duration_seconds',
    help: 'Dauer der Aufträge',
    labelNames: ['queue'] as const,
    buckets: JOB_SECONDS,
    registers: [this.registry],
  });

  /** Those of Node itself: memory, event loop, garbage. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  countRequest({ method, route, status, seconds }: MeasuredRequest): void {
    this.requests.inc({ method, route, status: String(status) });
    this.requestSeconds.observe({ method, route }, seconds);
  }

  countJob({ queue, outcome, seconds }: MeasuredJob): void {
    this.jobs.inc({ queue, outcome });
    this.jobSeconds.observe({ queue }, seconds);
  }
}
