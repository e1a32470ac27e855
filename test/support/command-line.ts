import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCommandLine, type Terminal } from '../../src/commands/index.js';

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
  readonly dataFolder?: string;
  readonly now?: string;
  readonly input?: string;
  readonly password?: string;
}

/** Runs the built command line as its own process, as an administrator would, and waits for its end. */
export function runCommand(
  words: readonly string[],
  surroundings: CommandSurroundings = {},
): Promise<CommandEnd> {
  const command = spawn(process.execPath, [PROGRAM, ...words], {
    env: { PATH: process.env['PATH'], ...variablesOf(surroundings) },
  });
  const said = { output: '', errors: '' };
  command.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  command.stdin.end(surroundings.input ?? '');
  return new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}

/**
 * The same without a process of its own, which would take most of the time: for what a command does, not for how a process begins and
 * ends. One at a time.
 */
export async function runCommandHere(
  words: readonly string[],
  surroundings: CommandSurroundings,
): Promise<CommandEnd> {
  const said = { output: '', errors: '' };
  const terminal: Terminal = {
    write: (text) => void (said.output += text),
    writeError: (text) => void (said.errors += text),
    readSecret: () => Promise.reject(new Error('nobody is here to type')),
  };
  const variables = variablesOf(surroundings);
  const { env } = nativeRequire<NodeJS.Process>('node:process');
  Object.assign(env, variables);
  try {
    return { exitCode: await runCommandLine(words, terminal), ...said };
  } finally {
    for (const name of Object.keys(variables)) delete env[name];
  }
}

/** What Node itself loads: the environment of Jest is a copy that the platform does not read. */
declare function nativeRequire<Module>(name: string): Module;

function variablesOf({
  databaseUrl,
  dataFolder,
  now,
  password,
}: CommandSurroundings): Record<string, string> {
  return {
    SESSION_SECRET: 'the secret of a story, 32 characters',
    LOG_LEVEL: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...(dataFolder === undefined ? {} : { DATA_DIR: dataFolder }),
    ...(now === undefined ? {} : { CLOCK_STANDS_AT: now }),
    ...(password === undefined ? {} : { KURSKREIS_PASSWORD: password }),
  };
}
