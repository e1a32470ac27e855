import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../show/icon.js';

interface ButtonProps {
  readonly kind: 'primary' | 'secondary' | 'tertiary';
  readonly children: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly icon?: string;
  /** What is read out where the words on the button do not say enough; it begins with them. */
  readonly label?: string;
  readonly onClick?: () => void;
  /** Busy buttons stay focusable, so that nobody loses their place; a second press does nothing. */
  readonly isBusy?: boolean;
}

/** A button of KERN. */
export function Button({
  kind,
  children,
  type = 'button',
  icon,
  label,
  onClick,
  isBusy = false,
}: ButtonProps): ReactElement {
  return (
    <button
      type={type === 'submit' ? 'submit' : 'button'}
      className={`kern-btn kern-btn--${kind}`}
      aria-disabled={isBusy}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </button>
  );
}
