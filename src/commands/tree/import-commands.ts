import type { Type } from '@nestjs/common';
import type { Command } from 'commander';
import type { ImportOptions, ImportReport } from '../../exchange/index.js';
import { ImportBarriersCommand } from '../acts/import-barriers.command.js';
import { ImportDemandCommand } from '../acts/import-demand.command.js';
import { ImportMeasuresCommand } from '../acts/import-measures.command.js';
import { ImportObjectivesCommand } from '../acts/import-objectives.command.js';
import { ImportOfferingsCommand, type ImportOfferingsInput } from '../acts/import-offerings.command.js';
import { ImportRegionsCommand, type ImportRegionsInput } from '../acts/import-regions.command.js';
import { ImportStopsCommand, type ImportStopsInput } from '../acts/import-stops.command.js';
import type { ImportTableInput } from '../acts/import-table-input.js';
import { ImportTravelTimesCommand } from '../acts/import-travel-times.command.js';
import { describeImport } from '../printing/describe-import.js';
import type { Act, PrintingOptions, Runner } from '../runner.js';
import { germanCommand } from './german-help.js';
import { leaf } from './leaf.js';
import { readDay } from './read-day.js';

type RegionOptions = Omit<ImportRegionsInput, 'path'> & PrintingOptions;

/** `import …`: files that the offices and providers bring. */
export function importCommands(runner: Runner): Command {
  return germanCommand('import', 'Gebietsstand und Tabellen einlesen')
    .addCommand(regions(runner))
    .addCommand(offerings(runner))
    .addCommand(table(runner, 'demand', 'Bedarfsmeldungen einlesen (CSV oder XLSX)', ImportDemandCommand))
    .addCommand(
      table(runner, 'travel-times', 'Reisezeiten einlesen (CSV oder XLSX)', ImportTravelTimesCommand),
    )
    .addCommand(
      table(
        runner,
        'barriers',
        'Verkehrshindernisse mit Übergängen einlesen (GeoJSON)',
        ImportBarriersCommand,
      ),
    )
    .addCommand(
      table(runner, 'measures', 'Maßnahmen des Konzepts einlesen (CSV oder XLSX)', ImportMeasuresCommand),
    )
    .addCommand(
      table(
        runner,
        'objectives',
        'Bedarfe und Wirkungsziele des Konzepts einlesen (CSV oder XLSX)',
        ImportObjectivesCommand,
      ),
    )
    .addCommand(stops(runner));
}

function offerings(runner: Runner): Command {
  return howFar(leaf('offerings', 'Kursangebote einlesen (CSV, XLSX, Open-vhs als XML oder JSON)'))
    .argument('<Datei>', 'Aufbau siehe docs/formate.md')
    .option('--profile <Datei>', 'Spaltenprofil als JSON, wenn die Spalten anders heißen als unsere')
    .action(async (path: string, options: Omit<ImportOfferingsInput, 'path'> & PrintingOptions) => {
      await runner.run(ImportOfferingsCommand, { path, ...options }, describeImport, options);
    });
}

function stops(runner: Runner): Command {
  return howFar(leaf('stops', 'Haltestellen einlesen (CSV oder XLSX)'))
    .argument('<Datei>', 'Aufbau siehe docs/formate.md')
    .option('--attribution <Text>', 'Quellenvermerk, der neben der Karte steht; sonst der Name der Datei')
    .action(async (path: string, options: Omit<ImportStopsInput, 'path'> & PrintingOptions) => {
      await runner.run(ImportStopsCommand, { path, ...options }, describeImport, options);
    });
}

function regions(runner: Runner): Command {
  return howFar(leaf('regions', 'Gemeinden und Grenzen eines Landkreises einlesen'))
    .requiredOption(
      '--register <Datei>',
      'Gemeindeverzeichnis (GV100AD als Text, AuszugGV als XLSX oder CSV)',
    )
    .requiredOption('--boundaries <Datei>', 'Gemeindegrenzen (VG250) als GeoJSON oder TopoJSON')
    .requiredOption('--district <Schlüssel>', 'Kreisschlüssel, fünf Ziffern')
    .option('--population-date <Tag>', 'Tag der Einwohnerzahlen, den kein Verzeichnis nennt', readDay)
    .option('--population-base <Zensus>', 'Zensus, auf dem die Einwohnerzahlen beruhen')
    .option('--attribution <Text>', 'Quellenvermerk der Grenzen, wenn er vom üblichen abweicht')
    .action(async ({ json, ...input }: RegionOptions) => {
      await runner.run(ImportRegionsCommand, input, describeImport, { json: json === true });
    });
}

function table(
  runner: Runner,
  name: string,
  description: string,
  act: Type<Act<ImportTableInput, ImportReport>>,
): Command {
  return howFar(leaf(name, description))
    .argument('<Datei>', 'Aufbau siehe docs/formate.md')
    .action(async (path: string, options: ImportOptions & PrintingOptions) => {
      await runner.run(act, { path, ...options }, describeImport, options);
    });
}

function howFar(command: Command): Command {
  return command
    .option('--dry-run', 'nur sagen, was geschähe')
    .option('--accept-valid', 'übernehmen, was in Ordnung ist, auch wenn anderes fehlerhaft ist')
    .option('--accept-edited', 'auch überschreiben, was seit dem letzten Einlesen von Hand bearbeitet wurde');
}
