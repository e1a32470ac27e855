import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from './until.js';

const PROJECT = resolve(import.meta.dirname, '../..');

/** What the launcher writes down of its run. */
interface RunRecord {
  readonly address: string;
  readonly launcher: { readonly pid: number };
  readonly children: Readonly<Record<'http' | 'worker', { readonly pid: number }>>;
}

/** A copy of the launcher in a project of its own, where small programs stand in for the platform. */
export class LauncherHouse {
  private constructor(private readonly folder: string) {}

  static async build(): Promise<LauncherHouse> {
    const folder = await mkdtemp(join(process.env['STORY_FOLDER'] ?? tmpdir(), 'launcher-'));
    await cp(join(PROJECT, 'scripts'), join(folder, 'scripts'), { recursive: true });
    await cp(join(PROJECT, 'test/support/stand-ins'), join(folder, 'stand-ins'), { recursive: true });
    await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
    const recipe = { type: 'module', scripts: { build: 'node stand-ins/build.mjs' } };
    await writeFile(join(folder, 'package.json'), JSON.stringify(recipe));
    return new LauncherHouse(folder);
  }

  /** `npm start`, on any free port. */
  start(): Launch {
    const environment = {
      ...process.env,
      PORT: '0',
      HOST: '',
      DATABASE_URL: '',
      DATA_DIR: '',
      PUBLIC_URL: '',
    };
    return new Launch(spawn(process.execPath, ['scripts/start.mjs'], { cwd: this.folder, env: environment }));
  }

  async record(): Promise<RunRecord> {
    return JSON.parse(await readFile(join(this.folder, '.kurskreis/run.json'), 'utf8')) as RunRecord;
  }

  /** The numbers of the two programs and the database, in this order. */
  async processes(): Promise<readonly number[]> {
    const { children } = await this.record();
    const pidFile = await readFile(join(this.folder, '.kurskreis/postgres/postmaster.pid'), 'utf8');
    return [children.http.pid, children.worker.pid, Number(pidFile.split('\n')[0])];
  }

  /** What the stand-in of the web server answers, or null while it does not. */
  async ask(): Promise<{ readonly starts: number; readonly pid: number } | null> {
    const { address } = await this.record();
    const answer = await fetch(address.replace('localhost', '127.0.0.1')).catch(() => null);
    return answer?.ok === true ? ((await answer.json()) as { starts: number; pid: number }) : null;
  }
}

/** One run of the launcher: what it said, and how it ended. */
export class Launch {
  private said = '';
  private readonly ended: Promise<number | null>;

  constructor(private readonly process: ChildProcess) {
    const hear = (words: Buffer): void => void (this.said += words.toString());
    process.stdout?.on('data', hear);
    process.stderr?.on('data', hear);
    this.ended = new Promise((done) => process.once('close', done));
  }

  /** Waits until it has said this; fails with all its words when it ended before. */
  async says(words: string): Promise<void> {
    await until(() => {
      if (this.said.includes(words)) return Promise.resolve(true);
      if (this.process.exitCode !== null) throw new Error(`the launcher ended and said: ${this.said}`);
      return Promise.resolve(false);
    });
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  /** Its exit code and all that it said. */
  async end(): Promise<{ readonly code: number | null; readonly said: string }> {
    return { code: await this.ended, said: this.said };
  }
}

/** Whether a process is at work. A dead one that nobody has collected yet (Linux: state Z) is not. */
export function isAtWork(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/stat') || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
