import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../dist/src');

/** A process of the platform that is killed and started anew; it writes what it says to the log of the run. */
export class Process {
  #child = null;
  #ended = Promise.resolve();

  constructor(entry, environment, log) {
    this.entry = entry;
    this.environment = environment;
    this.log = log;
  }

  /** `more` are settings of this start alone. */
  start(more = {}) {
    const child = spawn(process.execPath, [join(DIST, `${this.entry}.js`)], {
      env: { PATH: process.env.PATH, ...this.environment, ...more },
      stdio: ['ignore', this.log, this.log],
    });
    this.#child = child;
    this.#ended = new Promise((done) => child.once('exit', done));
  }

  get isRunning() {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** `SIGKILL` leaves it no time for anything. */
  async end(signal = 'SIGKILL') {
    if (this.isRunning) this.#child.kill(signal);
    await this.#ended;
  }
}
