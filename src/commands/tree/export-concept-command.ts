import type { Command } from 'commander';
import {
  ExportConceptCommand,
  type ExportConceptInput,
  type ExportConceptResult,
} from '../acts/export-concept.command.js';
import { done, type Outcome } from '../outcome.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';

/** `export-concept`: an edition of the Integrationskonzept as a file. */
export function exportConceptCommand(runner: Runner): Command {
  return leaf('export-concept', 'Eine Fassung des Integrationskonzepts als Datei speichern')
    .argument('<Datei>', 'endet auf .xlsx, .zip (CSV-Dateien) oder .json')
    .option('--edition <Fassung>', 'Name der Fassung; sonst die, mit der gearbeitet wird')
    .action(
      async (path: string, { json, ...options }: Omit<ExportConceptInput, 'path'> & PrintingOptions) => {
        await runner.run(ExportConceptCommand, { path, ...options }, describe, { json: json === true });
      },
    );
}

function describe(saved: ExportConceptResult): Outcome {
  return done(saved, [`Die Fassung „${saved.edition}“ steht in ${saved.path}.`]);
}
