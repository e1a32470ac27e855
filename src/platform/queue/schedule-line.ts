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

/** The injection token of the page of all lines. */
export const SCHEDULE_LINES = Symbol('SCHEDULE_LINES');
