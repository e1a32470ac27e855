import type { Command } from 'commander';
import { SelfCheckCommand, type SelfCheckResult } from '../acts/self-check.command.js';
import type { Outcome } from '../outcome.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';

/** `self-check`: looks at once for states that cannot be, for instance after a restore. */
export function selfCheckCommand(runner: Runner): Command {
  return leaf('self-check', 'nach Zuständen suchen, die es nicht geben kann').action(
    async (printing: PrintingOptions) => {
      await runner.run(SelfCheckCommand, {}, describe, { json: printing.json === true });
    },
  );
}

function describe(result: SelfCheckResult): Outcome {
  const { findings } = result;
  const lines = findings.flatMap(({ check, count, explanation, subjectIds }) => [
    `${check}: ${count} ${count === 1 ? 'Zeile' : 'Zeilen'} (${subjectIds.join(', ')}${count > subjectIds.length ? ', …' : ''})`,
    `  ${explanation}`,
  ]);
  return {
    document: result,
    lines: lines.length === 0 ? ['Alles passt zueinander.'] : lines,
    hasProblems: findings.length > 0,
  };
}
