import { CommanderError } from 'commander';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import { explainFailure } from './explain-failure.js';
import { NestRunner } from './nest-runner.js';
import type { Terminal } from './terminal.js';
import { buildTree } from './tree/build-tree.js';
import { germanUsageError } from './tree/german-help.js';

const SHOWN_HELP = new Set(['commander.help', 'commander.helpDisplayed']);

/**
 * “Befehlszeile”: reads the words, runs one command, prints its outcome and returns how the process is to end. Results go to
 * standard output, everything that went wrong to standard error.
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const runner = new NestRunner(terminal);
  const tree = buildTree(runner, terminal);
  try {
    await tree.parseAsync([...words], { from: 'user' });
    return runner.exitCode;
  } catch (error) {
    return endBadly(error, terminal);
  } finally {
    await runner.close();
  }
}

function endBadly(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT_CODE.done;
    if (!SHOWN_HELP.has(error.code)) terminal.writeError(`${germanUsageError(error)}\n`);
    return EXIT_CODE.couldNotRun;
  }
  const { sentence, exitCode } = explainFailure(error);
  terminal.writeError(`${sentence}\n`);
  return exitCode;
}
