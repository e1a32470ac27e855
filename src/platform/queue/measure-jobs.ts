import { WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Job } from 'bullmq';
import { Metrics } from '../metrics/metrics.js';

/** Counts each attempt of each job of this process, and says in the log what failed for good. */
@Injectable()
export class MeasureJobs implements OnApplicationBootstrap {
  private readonly logger = new Logger(MeasureJobs.name);

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders() as { instance: unknown }[]) {
      if (instance instanceof WorkerHost) this.listenTo(instance);
    }
  }

  private listenTo({ worker }: WorkerHost): void {
    const count = (job: Job, outcome: 'completed' | 'failed'): void =>
      this.metrics.countJob({ queue: worker.name, outcome, seconds: secondsOf(job) });
    worker.on('completed', (job) => count(job, 'completed'));
    worker.on('failed', (job, err) => {
      if (job === undefined) return;
      count(job, 'failed');
      if (job.attemptsMade >= (job.opts.attempts ?? 1))
        this.logger.error(
          { err, queue: worker.name, job: job.name, attempts: job.attemptsMade },
          'a job failed for good',
        );
    });
  }
}

function secondsOf({ processedOn, finishedOn }: Job): number {
  return processedOn === undefined || finishedOn === undefined ? 0 : (finishedOn - processedOn) / 1000;
}
