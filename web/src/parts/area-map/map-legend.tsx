import type { ReactElement } from 'react';
import { mapTexts } from '../../texts/coverage.js';
import { AREA_STEPS } from './area-class.js';
import type { MapFigure } from './map-area.js';

/** What the surfaces, numbers and points of the map mean. It also carries the hatching that the map draws with. */
export function MapLegend({ figure }: { figure: MapFigure }): ReactElement {
  const entries = [
    ...AREA_STEPS.map((step, index) => ({ step, label: mapTexts.steps[figure][index] ?? '' })),
    { step: 'hidden', label: mapTexts.hidden },
    { step: 'no-demand', label: mapTexts.noDemand },
  ];
  return (
    <section className="legend" aria-label={mapTexts.legend}>
      <Hatching />
      <p className="legend__title">{figure === 'rate' ? mapTexts.legendRate : mapTexts.legendUnplaced}</p>
      <ul className="legend__list">
        {entries.map(({ step, label }) => (
          <li className="legend__entry" key={step}>
            <svg className="legend__swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
              <rect className="area area--swatch" data-step={step} x="1" y="1" width="26" height="16" />
            </svg>
            {label}
          </li>
        ))}
        <SiteEntry isFree label={mapTexts.siteWithPlaces} />
        <SiteEntry label={mapTexts.siteFull} />
      </ul>
      <p className="legend__note">
        {figure === 'rate' ? mapTexts.numberMeansRate : mapTexts.numberMeansPeople}
      </p>
    </section>
  );
}

function SiteEntry({ isFree = false, label }: { isFree?: boolean; label: string }): ReactElement {
  return (
    <li className="legend__entry">
      <svg className="legend__swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        <circle className={`site-point${isFree ? ' site-point--free' : ''}`} cx="14" cy="9" r="6" />
      </svg>
      {label}
    </li>
  );
}

function Hatching(): ReactElement {
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
