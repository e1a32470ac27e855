import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { parameterAt } from '#libs/rule-parameter';
import { CRITERIA, type ClassRules, type Criterion, type SummaryRules } from '#libs/yearly-selection';
import { FindRuleParameters } from '../../rule-parameters/index.js';

/** “Regeln der Jahresauswahl” of a day. */
export type SelectionRules = ClassRules & Omit<SummaryRules, 'members'>;

/** Reads what counts how much. */
@Injectable()
export class ReadSelectionRules {
  constructor(private readonly parameters: FindRuleParameters) {}

  async execute(day: LocalDate): Promise<SelectionRules> {
    const rows = await this.parameters.all();
    const weights = CRITERIA.map((one) => [one, parameterAt(rows, `selection.${one}-weight`, day)]);
    return {
      weights: Object.fromEntries(weights) as Record<Criterion, number>,
      disputedDeviation: parameterAt(rows, 'selection.disputed-deviation-points', day),
      priorityPoints: parameterAt(rows, 'selection.priority-points', day),
      quickWinPoints: parameterAt(rows, 'selection.quick-win-points', day),
      quickWinMonths: parameterAt(rows, 'selection.quick-win-months', day),
    };
  }
}
