import { Option, type Command } from 'commander';
import { TREND_STEPS } from '#libs/trend';
import { TrendsCommand, type TrendsInput } from '../acts/trends.command.js';
import { describeTrends } from '../printing/describe-trends.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';

/** `trends`: waiting times, offers, courses and gaps over months. */
export function trendsCommand(runner: Runner): Command {
  return leaf('trends', 'Auswertung über Monate: Wartezeit, Platzangebote, Kurse, Lücken')
    .addOption(
      new Option('--step <Schritt>', `Schrittweite: ${TREND_STEPS.join(', ')}`)
        .choices([...TREND_STEPS])
        .default('month'),
    )
    .option('--format <Kurstyp>', 'nur dieser Kurstyp, dann in Quartalen oder Jahren')
    .action(async ({ json, step, format }: TrendsInput & PrintingOptions) => {
      const input = { step, ...(format === undefined ? {} : { format }) };
      await runner.run(TrendsCommand, input, describeTrends, { json: json === true });
    });
}
