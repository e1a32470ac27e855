import type { ReactElement } from 'react';
import { frameTexts } from '../../texts/frame.js';

/** Something is on its way. It shows only after a moment (see the style), because what is quick should not flicker. */
export function Loading({ what = frameTexts.loading }: { what?: string }): ReactElement {
  return (
    <output className="loading">
      <span className="kern-loader kern-loader--visible loading__ring" aria-hidden="true" />
      <span className="kern-body">{what}</span>
    </output>
  );
}
