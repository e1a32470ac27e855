import type { ReactElement } from 'react';
import type { AccessRoute, CourseFormat, LanguageLevel } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useMember } from '../../parts/frame/members-only.js';
import { accessRouteTerms } from '../../texts/cases.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { levelTerms } from '../../texts/terms.js';
import { fieldId, type FieldsProps } from './form-fields.js';

const NONE = { value: '', label: enterCaseTexts.choose };
const NOT_TESTED = { value: '', label: enterCaseTexts.notTested };

/** Who entitles or obliges, which Kurstyp, and at what level. */
export function NeedFields({
  draft,
  change,
  errorOf,
  formats,
}: FieldsProps & { readonly formats: readonly CourseFormat[] }): ReactElement {
  const { accessRoutes } = useMember();
  return (
    <>
      <SelectField
        id={fieldId('accessRoute')}
        label={enterCaseTexts.accessRoute}
        hint={enterCaseTexts.accessRouteHint}
        value={draft.accessRoute}
        choices={[NONE, ...accessRoutes.map((value) => ({ value, label: accessRouteTerms[value] }))]}
        onValue={(accessRoute) => change({ accessRoute: accessRoute as AccessRoute })}
        error={errorOf('accessRoute')}
      />
      <SelectField
        id={fieldId('formatCode')}
        label={enterCaseTexts.format}
        value={draft.formatCode}
        choices={[NONE, ...formats.map(({ code, title }) => ({ value: code, label: title }))]}
        onValue={(formatCode) => change({ formatCode })}
        error={errorOf('formatCode')}
      />
      <SelectField
        id={fieldId('level')}
        label={enterCaseTexts.level}
        hint={enterCaseTexts.levelHint}
        value={draft.level}
        choices={[NOT_TESTED, ...Object.entries(levelTerms).map(([value, label]) => ({ value, label }))]}
        onValue={(level) => change({ level: level as LanguageLevel })}
        error={errorOf('level')}
      />
    </>
  );
}
