import type { ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import type { Daypart, Mobility } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SearchField } from '../../parts/form/search-field.js';
import { FrequentPlaces } from '../../parts/case/frequent-places.js';
import { TextField } from '../../parts/form/text-field.js';
import { daypartTerms, mobilityTerms } from '../../texts/cases.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { fieldId, type FieldsProps } from './form-fields.js';

const choicesOf = (terms: Readonly<Record<string, string>>) =>
  Object.entries(terms).map(([value, label]) => ({ value, label }));

/** Where somebody lives, how they get about, when they have time, and children who need Beaufsichtigung meanwhile. */
export function SituationFields({ draft, change, errorOf }: FieldsProps): ReactElement {
  const municipalities = useRegions().data?.municipalities ?? [];
  return (
    <>
      <SearchField
        id={fieldId('ags')}
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
      <RadioField
        id={fieldId('mobility')}
        label={enterCaseTexts.mobility}
        isHorizontal
        value={draft.mobility}
        choices={choicesOf(mobilityTerms)}
        onValue={(mobility) => change({ mobility: mobility as Mobility })}
        error={errorOf('mobility')}
      />
      <CheckboxField
        id={fieldId('dayparts')}
        label={enterCaseTexts.dayparts}
        hint={enterCaseTexts.daypartsHint}
        values={draft.dayparts}
        choices={choicesOf(daypartTerms)}
        onValues={(dayparts) => change({ dayparts: dayparts as readonly Daypart[] })}
        error={errorOf('dayparts')}
      />
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{enterCaseTexts.childrenTitle}</legend>
        <div className="kern-fieldset__body kern-fieldset__body--horizontal pair">
          <TextField
            id={fieldId('childrenUnderThree')}
            type="number"
            inputMode="numeric"
            min={0}
            isNarrow
            label={enterCaseTexts.childrenUnderThree}
            value={draft.childrenUnderThree}
            onValue={(childrenUnderThree) => change({ childrenUnderThree })}
            error={errorOf('childrenUnderThree')}
          />
          <TextField
            id={fieldId('childrenFromThree')}
            type="number"
            inputMode="numeric"
            min={0}
            isNarrow
            label={enterCaseTexts.childrenFromThree}
            value={draft.childrenFromThree}
            onValue={(childrenFromThree) => change({ childrenFromThree })}
            error={errorOf('childrenFromThree')}
          />
        </div>
      </fieldset>
    </>
  );
}
