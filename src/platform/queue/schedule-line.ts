import { FIRST_TENANT, type Tenant } from '../tenants/tenant.js';

/**
 * “Zeitplan, eine Zeile”: which queue gets a job when. Either a beat in milliseconds or a cron pattern in the time zone of the
 * district.
 */
export interface ScheduleLine {
  readonly queue: string;
  /** What it is for, in German: shown to administrators. */
  readonly purpose: string;
  readonly everyMilliseconds?: number;
  readonly cron?: string;
}

/** What the beat of one county is called in its queue. The first one's is called as the queue, as it was while there was one. */
export function schedulerOf({ queue }: ScheduleLine, { name }: Tenant): string {
  return name === FIRST_TENANT.name ? queue : `${queue}@${name}`;
}

/** The injection token of the page of all lines. */
export const SCHEDULE_LINES = Symbol('SCHEDULE_LINES');
