import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icon.js';

interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  /** Read out at once, for what went wrong. */
  readonly role?: 'alert';
  /** Takes the focus when it appears: for what stands in the place of a form that somebody just sent. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

/** A box that says something about the page as a whole. */
export function Alert({ kind, title, role, takesFocus = false, children }: AlertProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={box}
      className={`kern-alert kern-alert--${kind}`}
      {...(role ? { role } : {})}
      {...(takesFocus ? { tabIndex: -1 } : {})}
    >
      <div className="kern-alert__header">
        <Icon name={kind} />
        <span className="kern-title">{title}</span>
      </div>
      {children !== undefined && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
