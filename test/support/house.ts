import 'reflect-metadata';
import { mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { getDataSourceToken } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { readSettings } from '../../src/platform/config/read-settings.js';
import { Settings } from '../../src/platform/config/settings.js';
import { httpAdapter } from '../../src/platform/http/http-adapter.js';
import { prepareHttp } from '../../src/platform/http/prepare-http.js';
import { RelayOutbox } from '../../src/platform/outbox/relay-outbox.js';
import { SCHEDULE_LINES, type ScheduleLine } from '../../src/platform/queue/schedule-line.js';
import { SCHEDULE } from '../../src/schedule.js';
import { WorkerModule } from '../../src/worker.module.js';
import { readMailbox, type ReceivedMail } from './mailbox.js';
import { StandingClock } from './standing-clock.js';
import { createStoryDatabase } from './story-database.js';
import { until } from './until.js';
import { Visitor } from './visitor.js';

/** How a house is opened. */
export interface HouseOptions {
  /** The moment at which the clock stands; default: Monday 2026-11-23, 9:00 in Berlin. */
  readonly now?: string;
  /** Settings that differ, by their environment names (QUEUE_URL, SMTP_URL, …). */
  readonly settings?: Readonly<Record<string, string>>;
  /** Nobody does in the background what waits: for stories that only ask, and make what they ask for by hand. */
  readonly isWithoutWorker?: boolean;
  /** What is due at an hour of the day is done at that hour of this machine; otherwise only the beats go. */
  readonly hasHours?: boolean;
}

/** Settings of a process in a story, with those that are given. */
export function storySettings(given: Readonly<Record<string, string>>): Settings {
  return readSettings({
    SESSION_SECRET: 'the secret of a story, 32 characters',
    LOG_LEVEL: 'error',
    ACCOUNT_REQUEST_LIMIT: '1000000',
    PORT: '0',
    ...given,
  });
}

/** What runs in a house. */
interface Running {
  readonly http: NestFastifyApplication;
  readonly worker: INestApplicationContext | null;
}

/** The whole platform in one process: HTTP and worker on a database of their own, under one standing clock. */
export class House {
  private constructor(
    readonly address: string,
    readonly clock: StandingClock,
    readonly settings: Settings,
    private running: Running | null,
  ) {}

  private get http(): NestFastifyApplication {
    return this.there.http;
  }

  private get worker(): INestApplicationContext {
    const { worker } = this.there;
    if (worker === null) throw new Error('this house has no worker');
    return worker;
  }

  private get there(): Running {
    if (this.running === null) throw new Error('the house is closed');
    return this.running;
  }

  static async open(options: HouseOptions = {}): Promise<House> {
    const clock = new StandingClock(options.now ?? '2026-11-23T08:00:00Z');
    const settings = storySettings({
      DATABASE_URL: options.settings?.['DATABASE_URL'] ?? (await createStoryDatabase()),
      DATA_DIR:
        options.settings?.['DATA_DIR'] ?? (await mkdtemp(join(process.env['STORY_FOLDER'] ?? '', 'house-'))),
      ...options.settings,
    });
    const lines = options.hasHours === true ? SCHEDULE : SCHEDULE.map(atRest);
    const worker =
      options.isWithoutWorker === true ? null : await compile(WorkerModule, settings, clock, lines);
    await worker?.init();
    const http = (await compile(AppModule, settings, clock)).createNestApplication<NestFastifyApplication>(
      httpAdapter({ forceCloseConnections: true }),
    );
    await prepareHttp(http);
    await http.listen(0, '127.0.0.1');
    const { port } = http.getHttpServer().address() as AddressInfo;
    return new House(`http://127.0.0.1:${port}`, clock, settings, { http, worker });
  }

  /** Somebody who is not signed in. */
  visitor(): Visitor {
    return new Visitor(this.address);
  }

  /** Somebody who signed in with the password that all story accounts share. */
  async signIn(login: string): Promise<Visitor> {
    const visitor = this.visitor();
    const answer = await visitor.post('/api/v1/session', { login, password: STORY_PASSWORD });
    if (answer.status !== 201) throw new Error(`sign-in of ${login} failed: ${JSON.stringify(answer.body)}`);
    return visitor;
  }

  /** A use case or door of the HTTP process (which has every feature), for preparing what a story begins with. */
  get<T>(type: Type<T>): T {
    return this.http.get(type, { strict: false });
  }

  /** The same of the worker process. */
  inWorker<T>(type: Type<T>): T {
    return this.worker.get(type, { strict: false });
  }

  /** Plain SQL, for looking at what no interface shows. */
  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.http.get<DataSource>(getDataSourceToken()).query<Row[]>(sql, [...values]);
  }

  /** The same as whoever owns the tables, for changing them and for seeing who waits for what. */
  async asOwner<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    const client = new pg.Client(this.settings.DATABASE_URL);
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** Lets the worker do all that waits: events reach their handlers, mails leave. */
  async settle(): Promise<void> {
    await until(async () => {
      await this.worker.get(RelayOutbox, { strict: false }).execute();
      const [row] = await this.query<{ open: number }>(
        'SELECT count(*)::int AS open FROM outbox_event WHERE done_at IS NULL',
      );
      return row?.open === 0;
    });
  }

  /** What lies in the file mailbox. */
  mails(): Promise<readonly ReceivedMail[]> {
    return readMailbox(this.settings.DATA_DIR);
  }

  /** Lets go of everything: Jest keeps each story's house for as long as its worker lives. */
  async close(): Promise<void> {
    if (this.running === null) return;
    const { http, worker } = this.running;
    await http.close();
    await Promise.race([worker?.close(), wait(LONGEST_CLOSE_MILLISECONDS, undefined, { ref: false })]);
    this.running = null;
  }
}

/**
 * A worker that is told to close while its queue connects anew has been seen never to end. An operator would kill it, and so
 * does a story: nothing may depend on a tidy end, as the story of killed processes shows.
 */
const LONGEST_CLOSE_MILLISECONDS = 15_000;

/** The password of all accounts that stories make. */
export const STORY_PASSWORD = 'ein Passwort nur für Tests';

function compile(
  module: Type,
  settings: Settings,
  clock: StandingClock,
  lines: readonly ScheduleLine[] = [],
): ReturnType<ReturnType<typeof Test.createTestingModule>['compile']> {
  return Test.createTestingModule({ imports: [module] })
    .overrideProvider(Settings)
    .useValue(settings)
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(SCHEDULE_LINES)
    .useValue(lines)
    .compile();
}

const HALF_A_YEAR_IN_MILLISECONDS = 180 * 86_400_000;

/** The queue goes by the clock of the machine, which no story stops: what is due at an hour would come into each that is told at that hour. */
function atRest(line: ScheduleLine): ScheduleLine {
  const day = new Date(Date.now() + HALF_A_YEAR_IN_MILLISECONDS);
  return line.cron === undefined ? line : { ...line, cron: `0 12 ${day.getDate()} ${day.getMonth() + 1} *` };
}
