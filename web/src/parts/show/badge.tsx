import type { ReactElement } from 'react';
import { Icon } from './icon.js';

/** A short state with its icon: never the colour alone. */
export function Badge({
  kind,
  children,
}: {
  kind: 'info' | 'success' | 'warning' | 'danger';
  children: string;
}): ReactElement {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${kind}`}>
      <Icon name={kind} size="small" />
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
