import type { ReactElement } from 'react';
import type { CourseFormat } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { caseListTexts } from '../../texts/case-list.js';
import type { CaseQuestion } from './case-address.js';

const ALL_FORMATS = '';

interface CaseFiltersProps {
  readonly question: CaseQuestion;
  readonly formats: readonly CourseFormat[];
  readonly onChange: (change: Partial<CaseQuestion>) => void;
}

/** Narrows the list down. */
export function CaseFilters({ question, formats, onChange }: CaseFiltersProps): ReactElement {
  return (
    <section className="filters" aria-label={caseListTexts.filters}>
      <SelectField
        id="kurstyp"
        label={caseListTexts.format}
        value={question.format ?? ALL_FORMATS}
        choices={[
          { value: ALL_FORMATS, label: caseListTexts.allFormats },
          ...formats.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onValue={(format) => onChange({ format: format === ALL_FORMATS ? undefined : format })}
      />
      <TextField
        id="suche"
        label={caseListTexts.search}
        spellCheck={false}
        value={question.search}
        onValue={(search) => onChange({ search })}
      />
    </section>
  );
}
