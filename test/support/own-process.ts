import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../dist/src');

const LONGEST_END_MILLISECONDS = 30_000;

/** A built process of the platform, started by a story and killed by it. */
export class OwnProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;
  private output = '';

  /** `entry` is `main`, `worker` or `command-line`. */
  constructor(entry: string, environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
    this.child = spawn(process.execPath, [join(DIST, `${entry}.js`), ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = new Promise((done) => this.child.once('exit', (code) => done(code)));
  }

  /** Everything it wrote so far, to standard output and to standard error. */
  said(): string {
    return this.output;
  }

  /** Ends it in the middle of whatever it does, with no chance to tidy up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to end, as an operator would, who does not wait for ever either: nothing may depend on a tidy end. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), LONGEST_END_MILLISECONDS);
    await this.ended;
    clearTimeout(impatience);
  }

  /** Waits until it ends by itself; throws with what it said unless it ended well. */
  async succeed(): Promise<string> {
    const code = await this.ended;
    if (code !== 0) throw new Error(`ended with ${code}: ${this.output.slice(-2000)}`);
    return this.output;
  }
}
