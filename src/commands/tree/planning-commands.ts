import { Option, type Command } from 'commander';
import { ACCESS_ROUTES, type AccessRoute } from '#libs/referral';
import { AtRiskCommand } from '../acts/at-risk.command.js';
import { ForecastCommand, type ForecastInput } from '../acts/forecast.command.js';
import { PlanCommand } from '../acts/plan.command.js';
import { WhatIfCommand, type WhatIfInput } from '../acts/what-if.command.js';
import { describeAtRisk } from '../printing/describe-at-risk.js';
import { describeForecast } from '../printing/describe-forecast.js';
import { describePlan } from '../printing/describe-plan.js';
import { describeWhatIf } from '../printing/describe-what-if.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { leaf } from './leaf.js';
import { readDay } from './read-day.js';
import { readPlaces, readShift, readSupposedCourse } from './read-supposed.js';

/** `plan`: which courses to begin. */
export function planCommand(runner: Runner): Command {
  return leaf('plan', 'Kurse vorschlagen, die am meisten Menschen ohne Platz helfen; rechnet sofort').action(
    async (printing: PrintingOptions) => {
      await runner.run(PlanCommand, undefined, describePlan, printing);
    },
  );
}

/** `what-if`: before and after, nothing saved. */
export function whatIfCommand(runner: Runner): Command {
  return leaf('what-if', 'Was wäre, wenn: Versorgung vorher und nachher; nichts wird gespeichert')
    .requiredOption('--format <Kurstyp>', 'Code des Kurstyps, etwa general')
    .option(
      '--course <Kurs>',
      'ein neuer Kurs: Kursort,Niveau,Beginn,Plätze,Tageszeit[,Kinderplätze]; mehrere Tageszeiten mit +',
      readSupposedCourse,
    )
    .option('--more-places <Angebot:Plätze>', 'mehr Plätze in einem Kursangebot', readPlaces)
    .option('--childcare <Angebot:Plätze>', 'mehr Plätze der Kinderbeaufsichtigung', readPlaces)
    .option('--shift <Angebot:Tage>', 'Beginn um Tage verschieben, früher mit Minus', readShift)
    .action(async ({ json, ...given }: Partial<WhatIfInput> & PrintingOptions) => {
      const input = { format: '', course: [], morePlaces: [], childcare: [], shift: [], ...given };
      await runner.run(WhatIfCommand, input, describeWhatIf, { json: json === true });
    });
}

/** `forecast`: the next six months. */
export function forecastCommand(runner: Runner): Command {
  return leaf('forecast', 'neuer Bedarf der nächsten sechs Monate, auch bei geändertem Recht')
    .option('--closed-from <Tag>', 'Tag, ab dem Zugangswege geschlossen wären (JJJJ-MM-TT)', readDay)
    .addOption(
      new Option(
        '--closed-route <Zugangsweg...>',
        `geschlossener Zugangsweg: ${ACCESS_ROUTES.join(', ')}`,
      ).choices([...ACCESS_ROUTES]),
    )
    .action(async ({ json, ...given }: Partial<ForecastInput> & PrintingOptions) => {
      const closedRoute: readonly AccessRoute[] = given.closedRoute ?? [];
      await runner.run(ForecastCommand, { ...given, closedRoute }, describeForecast, { json: json === true });
    });
}

/** `at-risk`: courses that may not come about. */
export function atRiskCommand(runner: Runner): Command {
  return leaf('at-risk', 'Kurse, die bald beginnen und zu wenige Menschen erwarten').action(
    async (printing: PrintingOptions) => {
      await runner.run(AtRiskCommand, undefined, describeAtRisk, printing);
    },
  );
}
