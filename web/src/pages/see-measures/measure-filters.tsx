import type { ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import type { MeasureFrame } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SelectField, type Choice } from '../../parts/form/select-field.js';
import { useToday } from '../../parts/words/use-today.js';
import { measureListTexts } from '../../texts/measure-lists.js';
import { maturityTerms, measureStateTerms } from '../../texts/measures.js';
import { selectionClassTerms } from '../../texts/selection-terms.js';
import { FILTERS, GOALLESS, ORDER, orderOf, WITHOUT_INDICATOR } from './measure-address.js';

interface MeasureFiltersProps {
  readonly frame: MeasureFrame;
  readonly chosen: (name: string) => string;
  readonly choose: (change: Readonly<Record<string, string>>) => void;
}

const YEARS_AROUND = 4;

/** What the list is narrowed to, and its order. All of it stands in the address. */
export function MeasureFilters({ frame, chosen, choose }: MeasureFiltersProps): ReactElement {
  const municipalities = useRegions().data?.municipalities ?? [];
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: 2 * YEARS_AROUND }, (_, index) =>
    String(thisYear - YEARS_AROUND + index),
  );
  const filters: readonly (readonly [keyof typeof FILTERS, string, readonly Choice[]])[] = [
    ['field', measureListTexts.field, titled(frame.fields)],
    ['state', measureListTexts.state, termed(measureStateTerms)],
    ['maturity', measureListTexts.maturity, termed(maturityTerms)],
    ['selectionClass', measureListTexts.selectionClass, termed(selectionClassTerms)],
    ['theme', measureListTexts.theme, titled(frame.themes)],
    ['group', measureListTexts.group, titled(frame.targetGroups)],
    [
      'goal',
      measureListTexts.goal,
      frame.goals.map(({ id, statement }) => ({ value: id, label: statement })),
    ],
    [
      'responsible',
      measureListTexts.responsible,
      frame.organisations.map(({ id, name }) => ({ value: id, label: name })),
    ],
    [
      'ags',
      measureListTexts.municipality,
      municipalities.map(({ ags, name }) => ({ value: ags, label: name })),
    ],
    ['year', measureListTexts.year, years.map((year) => ({ value: year, label: year }))],
  ];
  return (
    <section className="filters" aria-label={measureListTexts.filters}>
      {filters.map(([key, label, choices]) => (
        <SelectField
          key={key}
          id={FILTERS[key]}
          label={label}
          value={chosen(FILTERS[key])}
          choices={[{ value: '', label: measureListTexts.all }, ...choices]}
          onValue={(value) => choose({ [FILTERS[key]]: value })}
        />
      ))}
      <SelectField
        id={ORDER}
        label={measureListTexts.sortBy}
        value={orderOf(chosen(ORDER))}
        choices={termed(measureListTexts.sorts)}
        onValue={(order) => choose({ [ORDER]: order })}
      />
      <CheckboxField
        id={GOALLESS}
        label={measureListTexts.goal}
        values={chosen(GOALLESS) === 'ja' ? ['ja'] : []}
        choices={[{ value: 'ja', label: measureListTexts.onlyGoalless }]}
        onValues={(values) => choose({ [GOALLESS]: values[0] ?? '' })}
      />
      <CheckboxField
        id={WITHOUT_INDICATOR}
        label={measureListTexts.indicator}
        values={chosen(WITHOUT_INDICATOR) === 'ja' ? ['ja'] : []}
        choices={[{ value: 'ja', label: measureListTexts.onlyWithoutIndicator }]}
        onValues={(values) => choose({ [WITHOUT_INDICATOR]: values[0] ?? '' })}
      />
    </section>
  );
}

function titled(parts: readonly { readonly id: string; readonly title: string }[]): readonly Choice[] {
  return parts.map(({ id, title }) => ({ value: id, label: title }));
}

function termed(terms: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(terms).map(([value, label]) => ({ value, label }));
}
