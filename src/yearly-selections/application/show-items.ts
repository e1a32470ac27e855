import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { Measure } from '#libs/measure';
import {
  discloseAssessments,
  isSecret,
  rankMeasures,
  suggestClass,
  summariseAssessments,
  type Assessment,
  type MeasureSummary,
  type SelectionItem,
  type YearlySelection,
} from '#libs/yearly-selection';
import { FindMeasures } from '../../measures/index.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import type { ShownItem } from '../shown-selection.js';
import { ReadSelectionRules, type SelectionRules } from './selection-rules.js';

/** For whom items are shown, among how many members, by the rules of which day. */
export interface ItemView {
  readonly actor: Actor;
  readonly memberCount: number;
  readonly day: LocalDate;
}

interface NamedItem {
  readonly item: SelectionItem;
  readonly measure: Measure;
  readonly number: number;
  readonly summary: MeasureSummary;
}

/** “Maßnahmen einer Auswahl”: by number while they are assessed; chosen ones by rank and then the others by points afterwards. */
@Injectable()
export class ShowItems {
  constructor(
    private readonly selections: YearlySelectionRepository,
    private readonly measures: FindMeasures,
    private readonly rules: ReadSelectionRules,
  ) {}

  async execute(
    selection: YearlySelection,
    given: readonly Assessment[],
    { actor, memberCount, day }: ItemView,
  ): Promise<{ readonly items: readonly ShownItem[]; readonly rules: SelectionRules }> {
    const rules = await this.rules.execute(day);
    const named = await this.named(selection, given, { ...rules, members: memberCount });
    const isHidden = isSecret(selection.state);
    const seen = discloseAssessments(actor, selection.state, given);
    const places = rankMeasures(named).map(({ measure }) => measure.id);
    const items = inOrder(named, isHidden, places).map(({ item, measure, summary }) => ({
      item,
      measure,
      title: item.frozenTitle ?? measure.title,
      costCents: item.frozenTitle === null ? measure.plannedCostCents : item.frozenCostCents,
      summary: isHidden ? null : summary,
      place: isHidden ? null : places.indexOf(measure.id) + 1,
      suggestedClass: isHidden ? null : suggestClass(measure, summary, rules),
      assessments: seen.filter(({ measureId }) => measureId === measure.id),
    }));
    return { items, rules };
  }

  private async named(
    { id, conceptId }: YearlySelection,
    given: readonly Assessment[],
    rules: Parameters<typeof summariseAssessments>[2],
  ): Promise<readonly NamedItem[]> {
    const items = await this.selections.findItems([id]);
    const summaries = summariseAssessments(
      items.map(({ measureId }) => measureId),
      given,
      rules,
    );
    return (await this.measures.all(conceptId)).flatMap((measure) => {
      const item = items.find(({ measureId }) => measureId === measure.id);
      const summary = summaries.find(({ measureId }) => measureId === measure.id);
      if (item === undefined || summary === undefined) return [];
      return [{ item, measure, number: measure.number, summary }];
    });
  }
}

/** Those without a rank come after all that have one. */
const UNRANKED = 1_000_000;

function inOrder(
  named: readonly NamedItem[],
  isHidden: boolean,
  places: readonly string[],
): readonly NamedItem[] {
  if (isHidden) return named;
  const key = ({ item, measure }: NamedItem): number => item.rank ?? UNRANKED + places.indexOf(measure.id);
  return named.toSorted((one, other) => key(one) - key(other));
}
