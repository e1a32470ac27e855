import type { Command } from 'commander';
import { RenewSecretsCommand } from '../acts/renew-secrets.command.js';
import { describeRenewedSecrets } from '../printing/describe-renewed-secrets.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { germanCommand } from './german-help.js';
import { leaf } from './leaf.js';

/** `secrets …`: what the platform keeps sealed. */
export function secretsCommands(runner: Runner): Command {
  const renew = leaf(
    'renew',
    'mit dem jetzigen SECRETS_KEY neu verschließen, was ein früherer Schlüssel verschloss',
  ).action(async (printing: PrintingOptions) => {
    await runner.runForAll(RenewSecretsCommand, describeRenewedSecrets, printing);
  });
  return germanCommand('secrets', 'verschlossene Geheimnisse dieser Installation').addCommand(renew);
}
