import { WorkerHost } from '@nestjs/bullmq';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/**
 * Lets running jobs finish before anything they use is closed. Queues, workers and the database all close in the same later phase
 * of Nest's shutdown; a relay that waits for a queue which is already closed would wait for ever, and its worker for it.
 */
@Injectable()
export class StopWorkersFirst implements BeforeApplicationShutdown {
  constructor(private readonly discovery: DiscoveryService) {}

  async beforeApplicationShutdown(): Promise<void> {
    const hosts = this.discovery
      .getProviders()
      .map(({ instance }: { instance: unknown }) => instance)
      .filter((instance): instance is WorkerHost => instance instanceof WorkerHost);
    await Promise.all(hosts.map(({ worker }) => worker.close()));
  }
}
