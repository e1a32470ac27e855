import { Queue, Worker, type Job, type JobsOptions, type Processor, type WorkerOptions } from 'bullmq';
import { currentTenant, inTenant } from '../tenants/current-tenant.js';
import type { Tenant } from '../tenants/tenant.js';

/** What each job carries beside its own data: for which county it is done. */
export interface OfTenant {
  readonly tenant?: Tenant;
}

/** A queue of all counties: each job remembers for whom it was put in. */
export class TenantQueue extends Queue<OfTenant> {
  override add(name: string, data: OfTenant, options?: JobsOptions): Promise<Job> {
    return super.add(name, marked(data), options);
  }

  override addBulk(jobs: Parameters<Queue<OfTenant>['addBulk']>[0]): Promise<Job[]> {
    return super.addBulk(jobs.map((job) => ({ ...job, data: marked(job.data) })));
  }
}

/** Does each job for whom it was put in. */
export class TenantWorker extends Worker<OfTenant> {
  constructor(name: string, processor: Processor<OfTenant>, options: WorkerOptions) {
    super(
      name,
      (job, ...more) => {
        const { tenant } = job.data;
        return tenant === undefined
          ? processor(job, ...more)
          : inTenant(tenant, () => processor(job, ...more));
      },
      options,
    );
  }
}

function marked(data: OfTenant): OfTenant {
  const tenant = currentTenant();
  return tenant === null ? data : { ...data, tenant };
}
