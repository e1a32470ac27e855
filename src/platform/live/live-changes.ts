import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { filter, finalize, Observable, Subject, defer } from 'rxjs';
import { Settings } from '../config/settings.js';
import { keepTenant } from '../tenants/current-tenant.js';

/** The channel into which triggers write `<table> <id>` of a row that somebody may be looking at. */
const CHANNEL = 'live_change';
const CONNECT_AGAIN_MILLISECONDS = 1000;

/**
 * “Was sich gerade ändert”: one connection of this process that listens, from the first watcher on. Changes may come from any process, and
 * are heard when they are committed. Nothing is promised: whoever watches must also look by itself now and then.
 */
@Injectable()
export class LiveChanges implements BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveChanges.name);
  private readonly heard = new Subject<string>();
  private readonly closing = new Subject<void>();
  private client: pg.Client | null = null;
  private watchers = 0;
  private isClosing = false;

  constructor(private readonly settings: Settings) {}

  /** Ends with the process, so that nobody's open connection keeps it from ending. */
  get ended(): Observable<void> {
    return this.closing;
  }

  /** Says each time that this row changed. */
  of(table: string, id: string): Observable<string> {
    return defer(() => {
      this.watchers += 1;
      if (this.client === null) this.connect();
      return this.heardByTenant().pipe(
        filter((row) => row === `${table} ${id}`),
        finalize(() => {
          this.watchers -= 1;
        }),
      );
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    this.closing.next();
    this.closing.complete();
    this.heard.complete();
    await this.client?.end().catch(() => undefined);
  }

  /** Ids are drawn at random, so a notice is of one county. Whoever listens goes on in their own, not in that of the first one who did. */
  private heardByTenant(): Observable<string> {
    return new Observable((watcher) => {
      const next = keepTenant((row: string) => watcher.next(row));
      return this.heard.subscribe({ next, complete: () => watcher.complete() });
    });
  }

  private connect(): void {
    const client = new pg.Client({
      connectionString: this.settings.DATABASE_URL,
      application_name: 'kurskreis-live',
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.heard.next(payload ?? ''));
    client.on('error', () => undefined); // an `end` follows
    client.once('end', () => this.connectAgain(client));
    client
      .connect()
      .then(() => client.query(`LISTEN ${CHANNEL}`))
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'live changes are not heard at the moment');
        void client.end().catch(() => undefined);
        this.connectAgain(client);
      });
  }

  /** A connection that ends late, when another one listens already, changes nothing. */
  private connectAgain(lost: pg.Client): void {
    if (this.client !== lost) return;
    this.client = null;
    setTimeout(() => {
      if (!this.isClosing && this.client === null && this.watchers > 0) this.connect();
    }, CONNECT_AGAIN_MILLISECONDS).unref();
  }
}
