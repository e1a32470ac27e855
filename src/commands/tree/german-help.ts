import { Command, type CommanderError } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Schalter:',
  'Global Options:': 'Schalter für alle Befehle:',
  'Commands:': 'Befehle:',
};

/** A command whose help is German and which never ends the process by itself. Sub-commands inherit all of it. */
export function germanCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', 'diese Hilfe zeigen')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      commandUsage: (command) => [pathOf(command), usageOf(command)].join(' '),
    })
    .exitOverride()
    .allowExcessArguments(false);
}

function argumentTerm(argument: { name(): string; required: boolean }): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function usageOf(command: Command): string {
  if (command.commands.length > 0) return '<Befehl> [Schalter]';
  return [...command.registeredArguments.map(argumentTerm), '[Schalter]'].join(' ');
}

/** Our own parsers say a whole sentence; of a fixed list commander names the choices. */
function invalidValue(message: string, named: string): string {
  const [, own = ''] = /is invalid\. (.*)$/s.exec(message) ?? [];
  const [, choices] = /Allowed choices are (.*)\.$/.exec(own) ?? [];
  if (choices === undefined) return own;
  const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? '';
  return `„${value}“ passt nicht zu ${named}. Erlaubt sind: ${choices}.`;
}

/** What commander complains about, as a German sentence. */
export function germanUsageError(error: CommanderError): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.missingArgument':
      return `Es fehlt die Angabe <${named}>.`;
    case 'commander.optionMissingArgument':
      return `Der Schalter ${named} braucht einen Wert.`;
    case 'commander.missingMandatoryOptionValue':
      return `Der Schalter ${named} muss angegeben werden.`;
    case 'commander.unknownOption':
      return `Den Schalter ${named} gibt es nicht.`;
    case 'commander.unknownCommand':
      return `Den Befehl „${named}“ gibt es nicht.`;
    case 'commander.excessArguments':
      return 'Das sind zu viele Angaben.';
    case 'commander.invalidArgument':
      return invalidValue(error.message, named);
    default:
      return error.message.replace(/^error: /, '');
  }
}
