import type { ReactElement } from 'react';
import type { Mobility } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { PlaceFields } from '../../parts/need/place-fields.js';
import { TimeFields } from '../../parts/need/time-fields.js';
import { mobilityTerms } from '../../texts/cases.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { fieldId, type FieldsProps } from './form-fields.js';

/** Where somebody lives, how they get about, when they have time, and children who need Beaufsichtigung meanwhile. */
export function SituationFields(props: FieldsProps): ReactElement {
  const { draft, change, errorOf } = props;
  return (
    <>
      <PlaceFields {...props} idOf={fieldId} />
      <RadioField
        id={fieldId('mobility')}
        label={enterCaseTexts.mobility}
        isHorizontal
        value={draft.mobility}
        choices={Object.entries(mobilityTerms).map(([value, label]) => ({ value, label }))}
        onValue={(mobility) => change({ mobility: mobility as Mobility })}
        error={errorOf('mobility')}
      />
      <TimeFields {...props} idOf={fieldId} childrenTitle={enterCaseTexts.childrenTitle} />
    </>
  );
}
