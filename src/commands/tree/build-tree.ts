import type { Command } from 'commander';
import type { Runner } from '../runner.js';
import type { Terminal } from '../terminal.js';
import { backupCommand, restoreCommand } from './backup-commands.js';
import { coverageCommand, gapCheckCommand } from './coverage-commands.js';
import { demoCommands } from './demo-commands.js';
import { exportConceptCommand } from './export-concept-command.js';
import { germanCommand } from './german-help.js';
import { importCommands } from './import-commands.js';
import { accountCommands, organisationCommands } from './member-commands.js';
import { migrateCommand } from './migrate-command.js';
import { secretsCommands } from './secrets-commands.js';
import { selfCheckCommand } from './self-check-command.js';
import { tenantCommands } from './tenant-commands.js';
import { trendsCommand } from './trends-command.js';
import { atRiskCommand, forecastCommand, planCommand, whatIfCommand } from './planning-commands.js';

/** “Alle Befehle”. What a person reads goes to the terminal; complaints of commander are put into German elsewhere. */
export function buildTree(runner: Runner, terminal: Terminal): Command {
  const tree = germanCommand('kurskreis', 'Integrationskurse im Landkreis: Verwaltung der Installation')
    .option('--tenant <Kurzname>', 'für welchen Landkreis, wo mehrere auf einer Installation arbeiten')
    .hook('preAction', (command) => {
      const { tenant } = command.opts<{ readonly tenant?: string }>();
      if (tenant !== undefined) runner.workFor(tenant);
    })
    .addCommand(importCommands(runner))
    .addCommand(exportConceptCommand(runner))
    .addCommand(gapCheckCommand(runner))
    .addCommand(coverageCommand(runner))
    .addCommand(planCommand(runner))
    .addCommand(whatIfCommand(runner))
    .addCommand(forecastCommand(runner))
    .addCommand(atRiskCommand(runner))
    .addCommand(trendsCommand(runner))
    .addCommand(organisationCommands(runner))
    .addCommand(accountCommands(runner, terminal))
    .addCommand(migrateCommand(runner))
    .addCommand(tenantCommands(runner))
    .addCommand(backupCommand(runner))
    .addCommand(restoreCommand(runner))
    .addCommand(selfCheckCommand(runner))
    .addCommand(secretsCommands(runner))
    .addCommand(demoCommands(runner));
  for (const command of withAllBelow(tree)) {
    command.configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      outputError: () => undefined,
    });
  }
  return tree;
}

function withAllBelow(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withAllBelow)];
}
