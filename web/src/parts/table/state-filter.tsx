import type { ReactElement } from 'react';
import { keepTexts } from '../../texts/administration.js';
import { RadioField } from '../form/radio-field.js';

/** Which of a list: those in use, those laid aside, or all. */
export function StateFilter({
  value,
  onValue,
}: {
  value: string;
  onValue: (value: string) => void;
}): ReactElement {
  return (
    <RadioField
      id="stand"
      label={keepTexts.state}
      isHorizontal
      value={value === '' ? 'aktiv' : value}
      choices={[
        { value: 'aktiv', label: keepTexts.active },
        { value: 'stillgelegt', label: keepTexts.deactivated },
        { value: 'alle', label: keepTexts.all },
      ]}
      onValue={(chosen) => onValue(chosen === 'aktiv' ? '' : chosen)}
    />
  );
}

/** Whether a line belongs to what is chosen. */
export function isOfState(chosen: string, isActive: boolean): boolean {
  if (chosen === 'alle') return true;
  return isActive === (chosen !== 'stillgelegt');
}
