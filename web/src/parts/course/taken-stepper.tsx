import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { readTaken } from './taken-figure.js';

interface TakenStepperProps {
  readonly taken: number;
  readonly most: number;
  readonly labels: { readonly field: string; readonly less: string; readonly more: string };
  readonly describedBy: string;
  readonly onChange: (taken: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A number with one press for one more or less; typed ones count with Enter or when the field is left. It stands there as words too, for
 * files that are made of the page.
 */
export function TakenStepper({
  taken,
  most,
  labels,
  describedBy,
  onChange,
}: TakenStepperProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const isPossible = typed === null || readTaken(typed, most) !== undefined;
  const step = (by: number): void => {
    const next = taken + by;
    setTyped(null);
    if (next >= 0 && next <= most) onChange(next);
  };
  const take = (): void => {
    const next = typed === null ? undefined : readTaken(typed, most);
    if (next !== undefined) setTyped(null);
    if (next !== undefined && next !== taken) onChange(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') setTyped(null);
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <span className="stepper">
      <StepButton way="less" label={labels.less} isOff={taken <= 0} onPress={() => step(-1)} />
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="stepper__field"
        aria-label={labels.field}
        aria-describedby={describedBy}
        aria-invalid={!isPossible}
        value={typed ?? String(taken)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={onKey}
      />
      <span hidden>{taken}</span>
      <StepButton way="more" label={labels.more} isOff={taken >= most} onPress={() => step(1)} />
    </span>
  );
}

interface StepButtonProps {
  readonly way: 'less' | 'more';
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function StepButton({ way, label, isOff, onPress }: StepButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={`stepper__button stepper__button--${way}`}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    />
  );
}
