import type { ReactElement } from 'react';
import type { AccessRoute, CourseFormat, LanguageLevel } from '../../api/types.js';
import { accessRouteTerms } from '../../texts/cases.js';
import { needTexts } from '../../texts/need.js';
import { levelTerms } from '../../texts/terms.js';
import { SelectField } from '../form/select-field.js';
import { useMember } from '../frame/members-only.js';
import type { NeedFieldsProps } from './need-draft.js';

const NONE = { value: '', label: needTexts.choose };
const NOT_TESTED = { value: '', label: needTexts.notTested };

interface CourseFieldsProps extends NeedFieldsProps {
  readonly formats: readonly CourseFormat[];
  readonly levelHint: string;
}

/** Who entitles or obliges, which Kurstyp, and at what level. */
export function CourseFields(props: CourseFieldsProps): ReactElement {
  const { draft, change, errorOf, idOf, formats, levelHint } = props;
  const { accessRoutes } = useMember();
  return (
    <>
      <SelectField
        id={idOf('accessRoute')}
        label={needTexts.accessRoute}
        hint={needTexts.accessRouteHint}
        value={draft.accessRoute}
        choices={[NONE, ...accessRoutes.map((value) => ({ value, label: accessRouteTerms[value] }))]}
        onValue={(accessRoute) => change({ accessRoute: accessRoute as AccessRoute })}
        error={errorOf('accessRoute')}
      />
      <SelectField
        id={idOf('formatCode')}
        label={needTexts.format}
        value={draft.formatCode}
        choices={[NONE, ...formats.map(({ code, title }) => ({ value: code, label: title }))]}
        onValue={(formatCode) => change({ formatCode })}
        error={errorOf('formatCode')}
      />
      <SelectField
        id={idOf('level')}
        label={needTexts.level}
        hint={levelHint}
        value={draft.level}
        choices={[NOT_TESTED, ...Object.entries(levelTerms).map(([value, label]) => ({ value, label }))]}
        onValue={(level) => change({ level: level as LanguageLevel })}
        error={errorOf('level')}
      />
    </>
  );
}
