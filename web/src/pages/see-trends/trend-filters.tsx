import type { ReactElement } from 'react';
import type { CourseFormat, Regions, Trends } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField, type Choice } from '../../parts/form/select-field.js';
import { trendTexts } from '../../texts/trends.js';
import { monthsBetween, monthWords } from './period-words.js';
import type { TrendChoice } from './trend-address.js';

interface TrendFiltersProps {
  readonly choice: TrendChoice;
  readonly trends: Trends;
  readonly formats: readonly CourseFormat[];
  readonly regions: Regions;
  readonly onChange: (change: Partial<TrendChoice>) => void;
}

const USUAL = '';

/** For whom, in which steps, which months, and whether beside the year before. */
export function TrendFilters({
  choice,
  trends,
  formats,
  regions,
  onChange,
}: TrendFiltersProps): ReactElement {
  const months = monthChoices(trends);
  return (
    <section className="filters trend-filters" aria-label={trendTexts.filters}>
      <SelectField
        id="fuer"
        label={trendTexts.scope}
        value={choice.scope === undefined ? USUAL : `${choice.scope.kind} ${choice.scope.key}`}
        choices={scopeChoices(formats, regions)}
        onValue={(value) => onChange({ scope: scopeIn(value) })}
      />
      <SelectField
        id="von"
        label={trendTexts.from}
        value={shownFrom(trends)}
        choices={months}
        onValue={(from) => onChange({ from })}
      />
      <SelectField
        id="bis"
        label={trendTexts.until}
        value={trends.until.slice(0, 7)}
        choices={months}
        onValue={(until) => onChange({ until })}
      />
      <RadioField
        id="schritt"
        label={trendTexts.step}
        isHorizontal
        {...(choice.scope === undefined ? {} : { hint: trendTexts.stepHint })}
        value={choice.step}
        choices={[
          ...(choice.scope === undefined ? [{ value: 'month', label: trendTexts.month }] : []),
          { value: 'quarter', label: trendTexts.quarter },
          { value: 'year', label: trendTexts.year },
        ]}
        onValue={(step) => onChange({ step: step as Trends['step'] })}
      />
      <CheckboxField
        id="vorjahr"
        label={trendTexts.compare}
        values={choice.isCompared ? ['ja'] : []}
        choices={[{ value: 'ja', label: trendTexts.lastYear }]}
        onValues={(values) => onChange({ isCompared: values.length > 0 })}
      />
    </section>
  );
}

function scopeChoices(formats: readonly CourseFormat[], { municipalities }: Regions): readonly Choice[] {
  const areas = new Map(municipalities.map((one) => [one.associationKey, one.associationName]));
  return [
    { value: USUAL, label: trendTexts.district },
    ...formats.map(({ code, title }) => ({ value: `format ${code}`, label: trendTexts.formatScope(title) })),
    ...[...areas].map(([key, name]) => ({ value: `area ${key}`, label: trendTexts.areaScope(name) })),
  ];
}

function scopeIn(value: string): TrendChoice['scope'] {
  const [kind, key] = value.split(' ');
  if (key === undefined || (kind !== 'format' && kind !== 'area')) return undefined;
  return { kind, key };
}

/** Nothing is known before the first month that was counted. */
function shownFrom({ from, recordedFrom }: Trends): string {
  return (recordedFrom !== null && recordedFrom > from ? recordedFrom : from).slice(0, 7);
}

function monthChoices({ recordedFrom, lastMonth }: Trends): readonly Choice[] {
  return monthsBetween(recordedFrom ?? lastMonth, lastMonth).map((month) => ({
    value: month,
    label: monthWords(month),
  }));
}
