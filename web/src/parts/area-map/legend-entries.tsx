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

/** The pattern that hidden areas are drawn with; a legend carries it. */
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
      </defs>
    </svg>
  );
}
