import type { ReactElement } from 'react';

/** One kind of surface in a legend. */
export function LegendArea({ step, label }: { step: string; label: string }): ReactElement {
  return (
    <li className="legend__entry">
      <svg className="legend__swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        <rect className="area area--swatch" data-step={step} x="1" y="1" width="26" height="16" />
      </svg>
      {label}
    </li>
  );
}

/** One kind of point in a legend. */
export function LegendSite({ isFree = false, label }: { isFree?: boolean; label: string }): ReactElement {
  return (
    <li className="legend__entry">
      <svg className="legend__swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        <circle className={`site-point${isFree ? ' site-point--free' : ''}`} cx="14" cy="9" r="6" />
      </svg>
      {label}
    </li>
  );
}

/** The more of it, the denser: steps can be told apart without their colours. */
const STEP_PATTERNS = [
  { step: '1', marks: 'M5 4v2' },
  { step: '2', marks: 'M0 5h10' },
  { step: '3', marks: 'M0 5h10M5 0v10' },
  { step: '4', marks: 'M0 2.5h10M0 7.5h10M2.5 0v10M7.5 0v10' },
] as const;

/** One kind of line in a legend. */
export function LegendRing({ zone, label }: { zone: number; label: string }): ReactElement {
  return (
    <li className="legend__entry">
      <svg className="legend__swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        <path className={`reach-ring reach-ring--zone-${zone}`} d="M1 9h26" />
      </svg>
      {label}
    </li>
  );
}

/** The stops in a legend. */
export function LegendStop({ label }: { label: string }): ReactElement {
  return (
    <li className="legend__entry">
      <span className="legend__swatch legend__swatch--middle" aria-hidden="true">
        <span className="stop-point" />
      </span>
      {label}
    </li>
  );
}

/** The patterns that areas are drawn with; a legend carries them. */
export function Hatching(): ReactElement {
  return (
    <svg className="hatching" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatching"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" className="hatching__ground" />
          <rect width="2.2" height="7" className="hatching__line" />
        </pattern>
        {STEP_PATTERNS.map(({ step, marks }) => (
          <pattern key={step} id={`pattern-${step}`} width="10" height="10" patternUnits="userSpaceOnUse">
            <rect width="10" height="10" className={`pattern__ground pattern__ground--${step}`} />
            <path d={marks} className={`pattern__marks pattern__marks--${step}`} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
