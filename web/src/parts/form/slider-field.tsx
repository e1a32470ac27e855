import type { ReactElement } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.js';

interface SliderFieldProps extends FieldProps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is read and heard. */
  readonly words: string;
  readonly onValue: (value: number) => void;
  readonly onLeave?: () => void;
}

/** A slider: arrow keys go one step, page keys several, and what it stands for is said in words. */
export function SliderField(props: SliderFieldProps): ReactElement {
  const { id, label, hint, error, min, max, step, value, words, onValue, onLeave } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="slider">
        <input
          type="range"
          id={id}
          className="slider__input"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={words}
          onChange={(event) => onValue(Number(event.target.value))}
          onBlur={onLeave}
          {...describedBy(props)}
        />
        <span className="slider__value" aria-hidden="true">
          {words}
        </span>
      </div>
    </FieldFrame>
  );
}
