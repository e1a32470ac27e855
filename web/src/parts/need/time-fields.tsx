import type { ReactElement } from 'react';
import type { Daypart } from '../../api/types.js';
import { daypartTerms } from '../../texts/cases.js';
import { needTexts } from '../../texts/need.js';
import { CheckboxField } from '../form/checkbox-field.js';
import { TextField } from '../form/text-field.js';
import type { NeedFieldsProps } from './need-draft.js';

const CHILDREN = ['childrenUnderThree', 'childrenFromThree'] as const;

interface TimeFieldsProps extends NeedFieldsProps {
  /** Whose children are counted. */
  readonly childrenTitle: string;
}

/** When people have time, and children who need Beaufsichtigung meanwhile. */
export function TimeFields(props: TimeFieldsProps): ReactElement {
  const { draft, change, errorOf, idOf, childrenTitle } = props;
  return (
    <>
      <CheckboxField
        id={idOf('dayparts')}
        label={needTexts.dayparts}
        hint={needTexts.daypartsHint}
        values={draft.dayparts}
        choices={Object.entries(daypartTerms).map(([value, label]) => ({ value, label }))}
        onValues={(dayparts) => change({ dayparts: dayparts as readonly Daypart[] })}
        error={errorOf('dayparts')}
      />
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{childrenTitle}</legend>
        <div className="kern-fieldset__body kern-fieldset__body--horizontal pair">
          {CHILDREN.map((field) => (
            <TextField
              key={field}
              id={idOf(field)}
              type="number"
              inputMode="numeric"
              min={0}
              isNarrow
              label={needTexts[field]}
              value={draft[field]}
              onValue={(value) => change({ [field]: value })}
              error={errorOf(field)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
