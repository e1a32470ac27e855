import type { ReactElement } from 'react';
import type { Coverage, CourseFormat, LanguageLevel } from '../../api/types.js';
import type { AreaLevel, MapFigure } from '../../parts/area-map/map-choice.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { coverageTexts } from '../../texts/coverage.js';
import { levelTerms } from '../../texts/terms.js';
import type { CoverageChoice } from './coverage-address.js';
import { DayChoice } from './day-choice.js';

const ALL_LEVELS = '';

interface FiltersProps {
  readonly choice: CoverageChoice;
  readonly formats: readonly CourseFormat[];
  readonly coverage: Coverage | undefined;
  readonly showAssociations: boolean;
  /** A change on the way takes the place of the one before it, so that “back” leads before both. */
  readonly onChange: (change: Partial<CoverageChoice>, isOnTheWay?: boolean) => void;
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
      <DayChoice
        date={choice.date ?? coverage?.date}
        onChange={(date, isOnTheWay) => onChange({ date }, isOnTheWay)}
      />
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
