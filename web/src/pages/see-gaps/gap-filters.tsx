import type { ReactElement } from 'react';
import type { GapQuestion } from '../../api/gaps.js';
import type { CourseFormat } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { gapTexts } from '../../texts/gaps.js';

const ALL_FORMATS = '';

interface GapFiltersProps {
  readonly question: GapQuestion;
  readonly formats: readonly CourseFormat[];
  readonly onChange: (change: Partial<GapQuestion>) => void;
}

/** Which gaps the list shows. */
export function GapFilters({ question, formats, onChange }: GapFiltersProps): ReactElement {
  return (
    <section className="filters" aria-label={gapTexts.filters}>
      <SelectField
        id="kurstyp"
        label={gapTexts.format}
        value={question.format ?? ALL_FORMATS}
        choices={[
          { value: ALL_FORMATS, label: gapTexts.allFormats },
          ...formats.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onValue={(format) => onChange({ format: format === ALL_FORMATS ? undefined : format })}
      />
      <RadioField
        id="stand"
        label={gapTexts.state}
        isHorizontal
        value={question.state}
        choices={[
          { value: 'open', label: gapTexts.open },
          { value: 'closed', label: gapTexts.closed },
          { value: 'all', label: gapTexts.all },
        ]}
        onValue={(state) => onChange({ state: state as GapQuestion['state'] })}
      />
    </section>
  );
}
