import type { ReactElement } from 'react';
import { workRunTexts } from '../../texts/work-runs.js';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** Not known yet: then the bar only says that something is going on. */
  readonly total: number | null;
}

/** How much is done, as a bar and in figures. */
export function ProgressBar({ label, done, total }: ProgressBarProps): ReactElement {
  return (
    <div className="work-progress">
      <progress
        className="work-progress__bar"
        aria-label={label}
        {...(total === null ? {} : { max: Math.max(1, total), value: done })}
      />
      {total !== null && <span className="work-progress__figures">{workRunTexts.progress(done, total)}</span>}
    </div>
  );
}
