import type { ReactElement } from 'react';

interface SwitchProps {
  readonly label: string;
  /** The words of the two states: never the colour alone. */
  readonly states: { readonly on: string; readonly off: string };
  readonly isOn: boolean;
  readonly isBusy: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ label, states, isOn, isBusy, onSwitch }: SwitchProps): ReactElement {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={isOn}
      aria-disabled={isBusy}
      aria-label={label}
      onClick={() => {
        if (!isBusy) onSwitch(!isOn);
      }}
    >
      <span className="switch__track" aria-hidden="true" />
      <span aria-hidden="true">{isOn ? states.on : states.off}</span>
    </button>
  );
}
