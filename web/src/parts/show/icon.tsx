import type { ReactElement } from 'react';

/** An icon of KERN. It only ever stands beside words, so it is hidden from those who listen. */
export function Icon({ name, size }: { name: string; size?: 'small' | 'large' }): ReactElement {
  return (
    <span className={`kern-icon kern-icon--${name}${size ? ` kern-icon--${size}` : ''}`} aria-hidden="true" />
  );
}
