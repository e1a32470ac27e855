import { useState, type ReactElement } from 'react';
import type { Coverage, CourseFormat, LanguageLevel } from '../../api/types.js';
import type { AreaLevel, MapFigure } from '../../parts/area-map/map-choice.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { addMonths, dayInGermany, isDay, shortDate } from '../../parts/words/dates.js';
import { coverageTexts } from '../../texts/coverage.js';
import { levelTerms } from '../../texts/terms.js';
import type { CoverageChoice } from './coverage-address.js';

const MONTHS_AHEAD = 6;
const ALL_LEVELS = '';

interface FiltersProps {
  readonly choice: CoverageChoice;
  readonly formats: readonly CourseFormat[];
  readonly coverage: Coverage | undefined;
  readonly showAssociations: boolean;
  readonly onChange: (change: Partial<CoverageChoice>) => void;
}

/** What the page shows, chosen by those who look. Each change takes effect at once and can be taken back with “back”. */
export function CoverageFilters(props: FiltersProps): ReactElement {
  const { choice, formats, coverage, showAssociations, onChange } = props;
  return (
    <section className="filters" aria-label={coverageTexts.filters}>
      <SelectField
        id="kurstyp"
        label={coverageTexts.format}
        value={choice.format ?? ''}
        choices={formats.map(({ code, title }) => ({ value: code, label: title }))}
        onValue={(format) => onChange({ format })}
      />
      <SelectField
        id="niveau"
        label={coverageTexts.level}
        value={choice.level ?? ALL_LEVELS}
        choices={levelChoices(coverage?.levels ?? [], choice.level)}
        onValue={(level) => onChange({ level: level === ALL_LEVELS ? undefined : (level as LanguageLevel) })}
      />
      <DateChoice date={choice.date ?? coverage?.date} onChange={(date) => onChange({ date })} />
      {showAssociations && (
        <RadioField
          id="ebene"
          label={coverageTexts.areaLevel}
          isHorizontal
          value={choice.areaLevel}
          choices={[
            { value: 'municipality', label: coverageTexts.municipalities },
            { value: 'association', label: coverageTexts.associations },
          ]}
          onValue={(areaLevel) => onChange({ areaLevel: areaLevel as AreaLevel })}
        />
      )}
      <RadioField
        id="zahl"
        label={coverageTexts.figure}
        isHorizontal
        value={choice.figure}
        choices={[
          { value: 'rate', label: coverageTexts.rate },
          { value: 'unplaced', label: coverageTexts.unplaced },
          { value: 'accessibility', label: coverageTexts.accessibility },
        ]}
        onValue={(figure) => onChange({ figure: figure as MapFigure })}
      />
    </section>
  );
}

/** A level that an old link names stays in the list, so that the list never shows another one than the page. */
function levelChoices(levels: readonly LanguageLevel[], chosen: LanguageLevel | undefined) {
  const all = chosen === undefined || levels.includes(chosen) ? levels : [...levels, chosen];
  return [
    { value: ALL_LEVELS, label: coverageTexts.allLevels },
    ...all.map((level) => ({ value: level, label: levelTerms[level] })),
  ];
}

/** The day to look at. Half-typed days stay in the field until they are days in the open span. */
function DateChoice({
  date,
  onChange,
}: {
  date: string | undefined;
  onChange: (date: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [from] = useState(() => dayInGermany(new Date()));
  const to = addMonths(from, MONTHS_AHEAD);
  const isOpen = (day: string): boolean => isDay(day) && day >= from && day <= to;
  const isWrong = typed !== null && typed !== '' && !isOpen(typed);
  return (
    <TextField
      id="stichtag"
      type="date"
      label={coverageTexts.date}
      min={from}
      max={to}
      value={typed ?? date ?? ''}
      error={isWrong ? coverageTexts.dateOutOfRange(shortDate(from), shortDate(to)) : undefined}
      onValue={(day) => {
        setTyped(isOpen(day) ? null : day);
        if (isOpen(day)) onChange(day);
      }}
      onBlur={() => setTyped((day) => (day === '' ? null : day))}
    />
  );
}
