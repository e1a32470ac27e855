import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Icon } from '../show/icon.js';

interface WayButtonProps {
  readonly to: string;
  readonly kind: 'primary' | 'secondary' | 'tertiary';
  readonly icon?: string;
  readonly children: string;
}

/** A link that looks like a button: the main way from here to another page. */
export function WayButton({ to, kind, icon, children }: WayButtonProps): ReactElement {
  return (
    <Link className={`kern-btn kern-btn--${kind}`} to={to}>
      {icon !== undefined && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </Link>
  );
}
