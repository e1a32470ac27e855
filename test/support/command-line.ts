import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/src/command-line.js', import.meta.url));

/** How a command ended and what it said. */
export interface CommandEnd {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** How a command is run, beside its words. */
export interface CommandSurroundings {
  readonly databaseUrl?: string;
  readonly now?: string;
  readonly input?: string;
  readonly password?: string;
}

/** Runs the built command line as its own process, as an administrator would, and waits for its end. */
export function runCommand(
  words: readonly string[],
  { databaseUrl, now, input, password }: CommandSurroundings = {},
): Promise<CommandEnd> {
  const command = spawn(process.execPath, [PROGRAM, ...words], {
    env: {
      PATH: process.env['PATH'],
      SESSION_SECRET: 'the secret of a story, 32 characters',
      LOG_LEVEL: 'error',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      ...(now === undefined ? {} : { CLOCK_STANDS_AT: now }),
      ...(password === undefined ? {} : { KURSKREIS_PASSWORD: password }),
    },
  });
  const said = { output: '', errors: '' };
  command.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  command.stdin.end(input ?? '');
  return new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}
