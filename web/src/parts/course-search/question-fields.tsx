import type { ReactElement } from 'react';
import type { LanguageLevel } from '../../api/types.js';
import { findCourseTexts } from '../../texts/find-course.js';
import { levelTerms } from '../../texts/terms.js';
import { SearchField } from '../form/search-field.js';
import { SelectField } from '../form/select-field.js';
import type { FinderQuestion } from './finder-address.js';
import type { FinderLookups } from './finder-lookups.js';

const ANY = '';

interface QuestionFieldsProps extends FinderLookups {
  readonly question: Pick<FinderQuestion, 'ags' | 'format' | 'level'>;
  readonly onChange: (change: Partial<Pick<FinderQuestion, 'ags' | 'format' | 'level'>>) => void;
}

/** What everybody asks for who looks for a course: from where, of which Kurstyp, at which level. */
export function QuestionFields(props: QuestionFieldsProps): ReactElement {
  const { question, formats, municipalities, onChange } = props;
  return (
    <>
      <SearchField
        id="ort"
        label={findCourseTexts.municipality}
        value={question.ags ?? ''}
        choices={municipalities.map(({ ags, name, postcode }) => ({
          value: ags,
          label: name,
          also: postcode,
        }))}
        onValue={(ags) => onChange({ ags: ags || undefined })}
      />
      <SelectField
        id="kurstyp"
        label={findCourseTexts.format}
        value={question.format ?? ANY}
        choices={[
          { value: ANY, label: findCourseTexts.allFormats },
          ...formats.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onValue={(format) => onChange({ format: format || undefined })}
      />
      <SelectField
        id="niveau"
        label={findCourseTexts.level}
        value={question.level ?? ANY}
        choices={[
          { value: ANY, label: findCourseTexts.allLevels },
          ...Object.entries(levelTerms).map(([value, label]) => ({ value, label })),
        ]}
        onValue={(level) => onChange({ level: level === ANY ? undefined : (level as LanguageLevel) })}
      />
    </>
  );
}
