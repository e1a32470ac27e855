import type { Command } from 'commander';
import { CoverageCommand, type CoverageInput } from '../acts/coverage.command.js';
import { GapCheckCommand, type GapCheckInput } from '../acts/gap-check.command.js';
import { describeCoverage } from '../printing/describe-coverage.js';
import { describeGapCheck } from '../printing/describe-gap-check.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';
import { readDay } from './read-day.js';

/** `gap-check`: looks for gaps now. */
export function gapCheckCommand(runner: Runner): Command {
  return leaf('gap-check', 'Lücken prüfen und Meldungen vorbereiten; die Mails versendet der Worker')
    .option('--date <Tag>', 'geprüfter Tag, sonst heute (JJJJ-MM-TT)', readDay)
    .action(async ({ json, ...input }: GapCheckInput & PrintingOptions) => {
      await runner.run(GapCheckCommand, input, describeGapCheck, { json: json === true });
    });
}

/** `coverage`: the map as a table. */
export function coverageCommand(runner: Runner): Command {
  return leaf('coverage', 'Versorgung je Gemeinde für einen Kurstyp')
    .requiredOption('--format <Kurstyp>', 'Code des Kurstyps, etwa general')
    .option('--date <Tag>', 'Tag, sonst heute (JJJJ-MM-TT)', readDay)
    .option('--csv <Datei>', 'als CSV für Excel schreiben')
    .action(async ({ json, ...input }: CoverageInput & PrintingOptions) => {
      await runner.run(CoverageCommand, input, describeCoverage, { json: json === true });
    });
}
