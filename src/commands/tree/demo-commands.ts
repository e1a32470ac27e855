import type { Command } from 'commander';
import { exampleAccounts, LoadExampleCounty, ResetExampleCounty } from '../../example-county/index.js';
import { describeExample, describeExampleAccounts } from '../printing/describe-example.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { germanCommand } from './german-help.js';
import { leaf } from './leaf.js';

/** `demo …`: the invented county for trying things out. */
export function demoCommands(runner: Runner): Command {
  return germanCommand('demo', 'Beispielkreis zum Ausprobieren')
    .addCommand(
      leaf('load', 'den Beispielkreis laden')
        .option('--if-empty', 'nur in eine leere Datenbank, sonst nichts tun')
        .action(async ({ ifEmpty, ...printing }: PrintingOptions & { readonly ifEmpty?: boolean }) => {
          await runner.run(LoadExampleCounty, { ifEmpty: ifEmpty === true }, describeExample, printing);
        }),
    )
    .addCommand(
      leaf('reset', 'den Beispielkreis neu laden, bezogen auf den heutigen Tag').action(
        async (printing: PrintingOptions) => {
          await runner.run(ResetExampleCounty, undefined, describeExample, printing);
        },
      ),
    )
    .addCommand(
      leaf('accounts', 'die Beispielzugänge nennen').action((printing: PrintingOptions) => {
        runner.print(describeExampleAccounts(exampleAccounts()), printing);
      }),
    );
}
