import { Gauge, type Registry } from 'prom-client';
import type { PoolUse } from '../database/pool-use.js';
import { INSTALLATION_GAUGES, type InstallationGauge } from './installation-gauges.js';

/** What lies in one queue. */
export interface QueueLength {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** Where gauges ask. */
export interface GaugeSources {
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly pools: () => readonly PoolUse[];
}

const QUEUE_STATES = ['waiting', 'active', 'delayed', 'failed'] as const;
const POOL_STATES = ['used', 'idle', 'waiting'] as const;

/** Gauges that every process has. A database that does not answer leaves those of the process itself. */
export function registerProcessGauges(registry: Registry, sources: GaugeSources): void {
  new Gauge({
    name: 'kurskreis_database_up',
    help: '1, wenn die Datenbank antwortet',
    registers: [registry],
    async collect() {
      this.set(await sources.query('SELECT 1 AS value').then(Number.bind(null, 1), () => 0));
    },
  });
  new Gauge({
    name: 'kurskreis_database_connections',
    help: 'Verbindungen dieses Prozesses zur Datenbank; „waiting“ sind Anfragen, die auf eine warten',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const use of sources.pools())
        for (const state of POOL_STATES) this.set({ pool: use.pool, state }, use[state]);
    },
  });
}

/** Gauges of the whole installation: one process gives them. */
export function registerInstallationGauges(
  registry: Registry,
  sources: GaugeSources & { readonly queues: () => Promise<readonly QueueLength[]> },
): void {
  for (const one of INSTALLATION_GAUGES) registerOne(registry, one, sources);
  new Gauge({
    name: 'kurskreis_queue_jobs',
    help: 'Aufträge in den Warteschlangen, nach Stand',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const length of await sources.queues().catch(() => []))
        for (const state of QUEUE_STATES) this.set({ queue: length.queue, state }, length[state]);
    },
  });
}

function registerOne(
  registry: Registry,
  { name, help, labels, sql }: InstallationGauge,
  { query }: GaugeSources,
): void {
  new Gauge({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
    async collect() {
      this.reset();
      if (labels.length === 0) this.remove(); // or one without a row would say 0
      for (const row of await query(sql).catch(() => []))
        this.set(
          Object.fromEntries(labels.map((label) => [label, String(row[label])])),
          Number(row['value']),
        );
    },
  });
}
