import type { ReactElement } from 'react';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { AccessRoute, Daypart, LanguageLevel } from '../../api/types.js';
import { FrequentPlaces } from '../../parts/case/frequent-places.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SearchField } from '../../parts/form/search-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useMember } from '../../parts/frame/members-only.js';
import { accessRouteTerms, daypartTerms } from '../../texts/cases.js';
import { demandTexts } from '../../texts/demand.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { levelTerms } from '../../texts/terms.js';
import type { ReportDraft } from './report-draft.js';

interface ReportFieldsProps {
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
  /** The server's sentence for one of its fields. */
  readonly errorOf: (field: string) => string | undefined;
}

/** The id of the control that shows a field of the server. */
export function reportFieldId(field: string): string {
  return `bedarf-${field.split('.')[0] ?? field}`;
}

const NONE = { value: '', label: enterCaseTexts.choose };

/** Where, which course, and who entitles or obliges. */
export function ReportNeedFields({ draft, change, errorOf }: ReportFieldsProps): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const { accessRoutes } = useMember();
  return (
    <>
      <SearchField
        id={reportFieldId('ags')}
        label={enterCaseTexts.municipality}
        hint={enterCaseTexts.municipalityHint}
        value={draft.ags}
        choices={municipalities.map(({ ags, name, postcode }) => ({
          value: ags,
          label: name,
          also: postcode,
        }))}
        onValue={(ags) => change({ ags })}
        error={errorOf('ags')}
      />
      <FrequentPlaces ags={draft.ags} onChoose={(ags) => change({ ags })} />
      <SelectField
        id={reportFieldId('formatCode')}
        label={enterCaseTexts.format}
        value={draft.formatCode}
        choices={[NONE, ...formats.map(({ code, title }) => ({ value: code, label: title }))]}
        onValue={(formatCode) => change({ formatCode })}
        error={errorOf('formatCode')}
      />
      <SelectField
        id={reportFieldId('level')}
        label={enterCaseTexts.level}
        value={draft.level}
        choices={[
          { value: '', label: enterCaseTexts.notTested },
          ...Object.entries(levelTerms).map(([value, label]) => ({ value, label })),
        ]}
        onValue={(level) => change({ level: level as LanguageLevel })}
        error={errorOf('level')}
      />
      <SelectField
        id={reportFieldId('accessRoute')}
        label={enterCaseTexts.accessRoute}
        hint={enterCaseTexts.accessRouteHint}
        value={draft.accessRoute}
        choices={[NONE, ...accessRoutes.map((value) => ({ value, label: accessRouteTerms[value] }))]}
        onValue={(accessRoute) => change({ accessRoute: accessRoute as AccessRoute })}
        error={errorOf('accessRoute')}
      />
      <TextField
        id={reportFieldId('people')}
        type="number"
        inputMode="numeric"
        min={1}
        isNarrow
        label={demandTexts.peopleField}
        value={draft.people}
        onValue={(people) => change({ people })}
        error={errorOf('people')}
      />
    </>
  );
}

/** When the people have time, their children, and since when they wait. */
export function ReportSituationFields({ draft, change, errorOf }: ReportFieldsProps): ReactElement {
  return (
    <>
      <CheckboxField
        id={reportFieldId('dayparts')}
        label={demandTexts.dayparts}
        hint={demandTexts.daypartsHint}
        values={draft.dayparts}
        choices={Object.entries(daypartTerms).map(([value, label]) => ({ value, label }))}
        onValues={(dayparts) => change({ dayparts: dayparts as readonly Daypart[] })}
        error={errorOf('dayparts')}
      />
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{demandTexts.childrenTitle}</legend>
        <div className="kern-fieldset__body kern-fieldset__body--horizontal pair">
          {(['childrenUnderThree', 'childrenFromThree'] as const).map((field) => (
            <TextField
              key={field}
              id={reportFieldId(field)}
              type="number"
              inputMode="numeric"
              min={0}
              isNarrow
              label={demandTexts[field]}
              value={draft[field]}
              onValue={(value) => change({ [field]: value })}
              error={errorOf(field)}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        id={reportFieldId('waitingSince')}
        type="date"
        label={demandTexts.sinceField}
        value={draft.waitingSince}
        onValue={(waitingSince) => change({ waitingSince })}
        error={errorOf('waitingSince')}
      />
    </>
  );
}
