import { Option, type Command } from 'commander';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import { AddAccountCommand } from '../acts/add-account.command.js';
import { AddOrganisationCommand } from '../acts/add-organisation.command.js';
import { describeAccount, describeOrganisation } from '../printing/describe-membership.js';
import type { PrintingOptions, Runner } from '../runner.js';
import type { Terminal } from '../terminal.js';
import { germanCommand } from './german-help.js';
import { leaf } from './leaf.js';

interface OrganisationOptions extends PrintingOptions {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mail: string;
}

interface AccountOptions extends PrintingOptions {
  readonly organisation: string;
  readonly login: string;
  readonly administrator?: boolean;
}

/** `organisation …`: members of the Arbeitskreis. */
export function organisationCommands(runner: Runner): Command {
  const add = leaf('add', 'ein Mitglied des Arbeitskreises aufnehmen')
    .addOption(
      new Option('--kind <Art>', `Organisationsart: ${ORGANISATION_KINDS.join(', ')}`)
        .choices([...ORGANISATION_KINDS])
        .makeOptionMandatory(),
    )
    .requiredOption('--name <Name>', 'Name, wie ihn alle sehen')
    .requiredOption('--mail <Adresse>', 'Funktionspostfach, kein persönliches')
    .action(async ({ kind, name, mail, ...printing }: OrganisationOptions) => {
      await runner.run(
        AddOrganisationCommand,
        { kind, name, mailAddress: mail },
        describeOrganisation,
        printing,
      );
    });
  return germanCommand('organisation', 'Mitglieder des Arbeitskreises').addCommand(add);
}

/** `account …`: logins of members. */
export function accountCommands(runner: Runner, terminal: Terminal): Command {
  const add = leaf('add', 'ein Konto anlegen; das Passwort kommt aus KURSKREIS_PASSWORD oder der Eingabe')
    .requiredOption('--organisation <Name>', 'Name der Organisation')
    .requiredOption('--login <Anmeldename>', 'Anmeldename')
    .option('--administrator', 'mit Rechten der Verwaltung dieser Installation')
    .action(async ({ organisation, login, administrator, ...printing }: AccountOptions) => {
      const password = await terminal.readSecret();
      const input = { organisation, login, isAdministrator: administrator === true, password };
      await runner.run(AddAccountCommand, input, describeAccount, printing);
    });
  return germanCommand('account', 'Konten der Mitglieder').addCommand(add);
}
