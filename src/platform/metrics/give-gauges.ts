import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadPool } from '../database/read-pool.js';
import { ReadPoolUse } from '../database/pool-use.js';
import { inAllTenants } from '../tenants/current-tenant.js';
import { TenantDirectory } from '../tenants/tenant-directory.js';
import { WatchQueues } from '../queue/watch-queues.js';
import { Metrics } from './metrics.js';
import { registerInstallationGauges, registerProcessGauges, type GaugeSources } from './register-gauges.js';

/** What each process can ask. */
@Injectable()
export class GiveProcessGauges implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly pool: ReadPool,
    private readonly poolUse: ReadPoolUse,
    private readonly tenants: TenantDirectory,
  ) {}

  onModuleInit(): void {
    registerProcessGauges(this.metrics.registry, this.sources());
  }

  sources(): GaugeSources {
    return {
      query: (sql) =>
        this.overall(async () => (await this.pool.pool.query<Record<string, unknown>>(sql)).rows),
      pools: () => this.poolUse.execute(),
    };
  }

  /** Whoever runs the installation counts what waits in all counties together. */
  private async overall<T>(work: () => Promise<T>): Promise<T> {
    const tenants = await this.tenants.all();
    return inAllTenants(
      tenants.map(({ name }) => name),
      work,
    );
  }
}

/** What the HTTP process says of the whole installation. */
@Injectable()
export class GiveInstallationGauges implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly process: GiveProcessGauges,
    private readonly queues: WatchQueues,
  ) {}

  onModuleInit(): void {
    registerInstallationGauges(this.metrics.registry, {
      ...this.process.sources(),
      queues: () => this.queues.all(),
    });
  }
}
