import { Inject, Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { ReadPool } from '../database/read-pool.js';
import { knownMigrations } from '../database/migrate.js';
import { QUEUE_PROBE, type QueueProbe } from './queue-probe.js';

/** What must be there for this process to work, and whether it is. */
export interface ReadyParts {
  readonly isReady: boolean;
  readonly database: boolean;
  readonly migrations: boolean;
  readonly queue: boolean;
}

/** A probe that hangs would make its asker wait: it asks again anyway. */
const PATIENCE_MILLISECONDS = 2000;

/**
 * “Bereit”: the database answers, every migration of this program has run (more may have: a newer version is being brought in, and the
 * old one goes on), and the queue answers.
 */
@Injectable()
export class CheckReadiness {
  constructor(
    private readonly settings: Settings,
    private readonly pool: ReadPool,
    @Inject(QUEUE_PROBE) private readonly probe: QueueProbe,
  ) {}

  async execute(): Promise<ReadyParts> {
    const [ran, queue] = await Promise.all([
      inTime(this.pool.query<{ name: string }>('ran-migrations', 'SELECT name FROM migration', [])),
      inTime(this.probe.answers().then(() => true)),
    ]);
    const names = new Set(ran?.map(({ name }) => name));
    const parts = {
      database: ran !== null,
      migrations: ran !== null && knownMigrations(this.settings).every((name) => names.has(name)),
      queue: queue === true,
    };
    return { ...parts, isReady: parts.database && parts.migrations && parts.queue };
  }
}

/** Null where it failed or took too long. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS, null).unref();
  });
  try {
    return await Promise.race([work, tooLong]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
