import { useState, type ReactElement } from 'react';
import { isDay } from '../words/dates.js';
import { TextField } from './text-field.js';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly day: string | undefined;
  /** Hears whole days, and `undefined` where the field was emptied; half-typed ones stay in the field. */
  readonly onDay: (day: string | undefined) => void;
}

/** A day to filter by. */
export function DayField({ id, label, day, onDay }: DayFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      id={id}
      type="date"
      label={label}
      value={typed ?? day ?? ''}
      onValue={(text) => {
        const isWhole = isDay(text) || text === '';
        setTyped(isWhole ? null : text);
        if (isWhole) onDay(text === '' ? undefined : text);
      }}
    />
  );
}
